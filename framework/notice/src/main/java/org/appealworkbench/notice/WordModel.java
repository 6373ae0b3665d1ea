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
 * What a mail is by its single traits: a linear model whose words, signs and weights are data. Many words that each tell
 * little tell the matter where no phrase is known.
 */
final class WordModel {
    /** What a value has before any word is read. */
    static final String BEFOREHAND = "*";
    /** Weights are whole tenths. */
    static final double UNIT = 10;

    /** So few words tell nothing of what a mail is about. */
    private static final int FEWEST = 4;

    private static final int MOST_SHOWN = 4;
    /** Short words and those that speak for a value but weakly are no evidence that a reader would follow. */
    private static final int SHORTEST_SHOWN = 4;

    private static final double LEAST_WEIGHT_SHOWN = 1.5 * UNIT;
    /** Of a smaller part no words are shown. */
    private static final double LEAST_SHOWN = 0.02;

    private final List<String> values;
    /** Of each trait, its weight for each value. */
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
    List<Share> sharesOfMail(Traits traits) {
        long words = traits.places().entrySet().stream()
                .filter(trait -> trait.getValue() >= 0 && weights.containsKey(trait.getKey()))
                .limit(FEWEST)
                .count();
        return words < FEWEST ? List.of() : shares(traits);
    }

    /** Of each value, in the order of the data; none where nothing is known. */
    List<Share> shares(Traits traits) {
        Map<String, Integer> known = new LinkedHashMap<>();
        traits.places().forEach((trait, place) -> {
            if (weights.containsKey(trait)) {
                known.put(trait, place);
            }
        });
        if (known.isEmpty()) {
            return List.of();
        }
        double[] parts = parts(known);
        List<Share> shares = new ArrayList<>();
        for (int value = 0; value < parts.length; value++) {
            double part = parts[value];
            shares.add(new Share(
                    values.get(value), part, part < LEAST_SHOWN ? List.of() : shown(traits.mail(), known, value)));
        }
        return shares;
    }

    private double[] parts(Map<String, Integer> known) {
        double length = Math.sqrt(known.size()) * UNIT;
        int[] beforehand = weights.getOrDefault(BEFOREHAND, new int[values.size()]);
        int[] sums = new int[values.size()];
        for (String trait : known.keySet()) {
            int[] own = weights.getOrDefault(trait, sums);
            for (int value = 0; value < sums.length; value++) {
                sums[value] += own[value];
            }
        }
        double[] parts = new double[values.size()];
        double total = 0;
        for (int value = 0; value < parts.length; value++) {
            parts[value] = StrictMath.exp(beforehand[value] / UNIT + sums[value] / length);
            total += parts[value];
        }
        for (int value = 0; value < parts.length; value++) {
            parts[value] /= total;
        }
        return parts;
    }

    private int weight(String word, int value) {
        int[] known = weights.get(word);
        return known == null ? 0 : known[value];
    }

    /** The words that speak most for a value. */
    private List<Evidence> shown(MailText mail, Map<String, Integer> found, int value) {
        return found.entrySet().stream()
                .filter(word -> word.getValue() >= 0 && weight(word.getKey(), value) >= LEAST_WEIGHT_SHOWN)
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> word) -> -weight(word.getKey(), value)))
                .map(word -> mail.range(word.getValue(), Stems.wordEnd(mail.flat(), word.getValue())))
                .filter(range -> isShown(range, mail.text()))
                .distinct()
                .limit(MOST_SHOWN)
                .map(range -> new Evidence(range.of(mail.text()), range, 1))
                .toList();
    }

    private static boolean isShown(TextRange range, String text) {
        return range.end() - range.start() >= SHORTEST_SHOWN || Stems.isWide(text.charAt(range.start()));
    }
}
