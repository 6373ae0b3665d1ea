package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.notice.Evidence;

/**
 * What a mail is about by its single words: a linear model whose words and weights are data. Many words that each tell
 * little tell the matter where no phrase is known.
 */
final class WordModel {
    /** What a value has before any word is read. */
    static final String BEFOREHAND = "*";
    /** Weights are whole tenths. */
    static final double UNIT = 10;

    /** Letters of a word that count; what follows is mostly its ending. */
    private static final int STEM = 6;

    /** So few words tell nothing of what a mail is about. */
    private static final int FEWEST = 4;

    private static final int MOST_SHOWN = 4;
    /** Short words and those that speak for a value but weakly are no evidence that a reader would follow. */
    private static final int SHORTEST_SHOWN = 4;

    private static final double LEAST_WEIGHT_SHOWN = 1.5 * UNIT;
    /** Of a smaller part no words are shown. */
    private static final double LEAST_SHOWN = 0.02;

    private final List<String> values;
    /** Of each word, its weight for each value. */
    private final Map<String, int[]> weights = new HashMap<>();

    /** How much of all is one value's. */
    record Share(String value, double part, List<Evidence> evidence) {}

    private WordModel(List<String> values) {
        this.values = values;
    }

    /** @param wordsByValue words of each value with their weights, {@code "late 60 parcel 12"} */
    static WordModel of(Map<String, String> wordsByValue) {
        WordModel model = new WordModel(List.copyOf(wordsByValue.keySet()));
        for (int value = 0; value < model.values.size(); value++) {
            model.add(value, wordsByValue.getOrDefault(model.values.get(value), ""));
        }
        return model;
    }

    private void add(int value, String words) {
        String[] parts = words.strip().split("\\s+");
        for (int i = 0; i + 1 < parts.length; i += 2) {
            weights.computeIfAbsent(parts[i], word -> new int[values.size()])[value] = Integer.parseInt(parts[i + 1]);
        }
    }

    /** Of each value, in the order of the data; none where the mail holds hardly a word that is known. */
    List<Share> shares(MailText mail, int end) {
        Map<String, Integer> found = words(mail.flat(), end);
        found.keySet().retainAll(weights.keySet());
        if (found.size() < FEWEST) {
            return List.of();
        }
        double length = Math.sqrt(found.size()) * UNIT;
        int[] beforehand = weights.getOrDefault(BEFOREHAND, new int[values.size()]);
        double[] parts = new double[values.size()];
        double total = 0;
        for (int value = 0; value < parts.length; value++) {
            int sum = 0;
            for (String word : found.keySet()) {
                sum += weight(word, value);
            }
            parts[value] = Math.exp(beforehand[value] / UNIT + sum / length);
            total += parts[value];
        }
        List<Share> shares = new ArrayList<>();
        for (int value = 0; value < parts.length; value++) {
            double part = parts[value] / total;
            shares.add(new Share(values.get(value), part, part < LEAST_SHOWN ? List.of() : shown(mail, found, value)));
        }
        return shares;
    }

    private int weight(String word, int value) {
        int[] known = weights.get(word);
        return known == null ? 0 : known[value];
    }

    /** The words that speak most for a value. */
    private List<Evidence> shown(MailText mail, Map<String, Integer> found, int value) {
        return found.entrySet().stream()
                .filter(word -> isShown(word.getKey(), value))
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> word) -> -weight(word.getKey(), value)))
                .limit(MOST_SHOWN)
                .map(word -> {
                    TextRange range = mail.range(word.getValue(), wordEnd(mail.flat(), word.getValue()));
                    return new Evidence(range.of(mail.text()), range, 1);
                })
                .toList();
    }

    private boolean isShown(String word, int value) {
        return weight(word, value) >= LEAST_WEIGHT_SHOWN && (word.length() >= SHORTEST_SHOWN || isWide(word.charAt(0)));
    }

    /** The stems of words and the pairs of wide signs, each with the place where it stands first. */
    static Map<String, Integer> words(String flat, int end) {
        Map<String, Integer> words = new LinkedHashMap<>();
        int i = 0;
        while (i < end) {
            char c = flat.charAt(i);
            int next = Math.min(end, wordEnd(flat, i));
            if (isWide(c)) {
                if (next - i > 1) {
                    words.putIfAbsent(flat.substring(i, next), i);
                }
                i++;
            } else {
                if (next - i > 1 && isLetters(flat, i, next)) {
                    words.putIfAbsent(stem(flat, i, next), i);
                }
                i = Math.max(next, i + 1);
            }
        }
        return words;
    }

    private static String stem(String flat, int start, int end) {
        StringBuilder stem = new StringBuilder(STEM);
        for (int i = start; i < Math.min(end, start + STEM); i++) {
            stem.append(Character.toLowerCase(flat.charAt(i)));
        }
        return stem.toString();
    }

    private static int wordEnd(String flat, int start) {
        if (isWide(flat.charAt(start))) {
            return start + 1 < flat.length() && isWide(flat.charAt(start + 1)) ? start + 2 : start + 1;
        }
        int end = start;
        while (end < flat.length() && isPart(flat.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPart(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    private static boolean isLetters(String flat, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isLetter(flat.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWide(char c) {
        return c >= '\u3040' && c < '\uA000';
    }
}
