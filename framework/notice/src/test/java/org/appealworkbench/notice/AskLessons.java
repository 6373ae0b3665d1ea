package org.appealworkbench.notice;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What labelled mails teach of asks: the traits of each of their words, and what it is. */
final class AskLessons {
    private static final int FEWEST_MAILS = 5;

    private final Patterns patterns = new Patterns(PatternSet.NONE, PatternSet.of(PolicyNotices.patterns()));
    private final AskTraits traits = new AskTraits(patterns.policy().families());
    private final Map<String, Integer> numbers = new HashMap<>();
    final List<String> names = new ArrayList<>();
    final List<Mail> mails = new ArrayList<>();
    /** In how many mails each trait is. */
    int[] frequencies = {};

    /**
     * A mail, word by word.
     *
     * @param traits of each word
     * @param states what each word is
     */
    record Mail(int[][] traits, int[] states) {}

    static AskLessons of(List<JsonNode> mails) {
        AskLessons lessons = new AskLessons();
        mails.forEach(lessons::add);
        lessons.leaveOutRareTraits();
        return lessons;
    }

    private void add(JsonNode labelled) {
        MailText mail = MailText.of(labelled.path("text").asText());
        AskText text = new AskFinder(mail, patterns).text();
        AskText.Marks asks = text.marks(LabelledMails.places(mail, labelled.path("asks")));
        List<List<Integer>> words = new ArrayList<>();
        AskTraits.Sink sink = (name, first, second, third) -> add(words, name, first, second, third);
        traits.each(text, sink, i -> words.add(new ArrayList<>()));
        int[][] known = new int[words.size()][];
        int[] states = new int[words.size()];
        for (int i = 0; i < known.length; i++) {
            known[i] = words.get(i).stream()
                    .mapToInt(Integer::intValue)
                    .sorted()
                    .distinct()
                    .toArray();
            states[i] = AskTagger.STATES.indexOf(asks.at(i));
        }
        mails.add(new Mail(known, states));
    }

    private void add(List<List<Integer>> words, String name, String first, String second, String third) {
        String trait = name + " " + first
                + (second.isEmpty() && third.isEmpty() ? "" : AskWeights.JOINT + second)
                + (third.isEmpty() ? "" : AskWeights.JOINT + third);
        int number = numbers.computeIfAbsent(trait, missing -> {
            names.add(missing);
            return names.size() - 1;
        });
        words.get(words.size() - 1).add(number);
    }

    private void leaveOutRareTraits() {
        int[] frequent = new int[names.size()];
        int[] last = new int[names.size()];
        for (int mail = 0; mail < mails.size(); mail++) {
            for (int[] word : mails.get(mail).traits()) {
                for (int trait : word) {
                    frequent[trait] += last[trait] == mail + 1 ? 0 : 1;
                    last[trait] = mail + 1;
                }
            }
        }
        mails.replaceAll(mail -> new Mail(
                Arrays.stream(mail.traits())
                        .map(word -> Arrays.stream(word)
                                .filter(trait -> frequent[trait] >= FEWEST_MAILS)
                                .toArray())
                        .toArray(int[][]::new),
                mail.states()));
        this.frequencies = frequent;
    }
}
