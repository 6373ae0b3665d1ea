package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells by weights that were learned whether a sentence asks the seller for something, and with which of its parts each ask
 * begins and goes on: two linear models over {@link AskTraits}.
 */
final class AskModel {
    /** Of a sentence. */
    static final String ASKS = "asks";
    /** Of a part: an ask begins with it, or the one before goes on. */
    static final String BEGINS = "begins";

    static final String GOES_ON = "goes-on";
    /** What a value has before any trait is seen. */
    static final String BEFOREHAND = "*";
    /** A sentence in which patterns see an ask. */
    static final String SEEN = "seen";
    /** Weights are whole hundredths. */
    static final double UNIT = 100;

    private static final int OTHER = 0;
    private static final int BEGINNING = 1;
    private static final int GOING_ON = 2;
    private static final int WORDS_BEFORE = 9;
    /** No ask begun in the sentence. */
    static final String NONE = ".";

    private final AskTraits traits;
    private final Map<String, Integer> asks;
    private final Map<String, Integer> begins;
    private final Map<String, Integer> goesOn;
    private final long intro;
    private final long must;
    private final long you;
    private final long filler;

    AskModel(WordFamilies families, Map<String, String> weights) {
        this.traits = new AskTraits(families);
        this.asks = weights(weights.getOrDefault(ASKS, ""));
        this.begins = weights(weights.getOrDefault(BEGINS, ""));
        this.goesOn = weights(weights.getOrDefault(GOES_ON, ""));
        this.must = families.bit("must");
        this.intro = must | families.bit("want") | families.bit("polite");
        this.you = families.bit("you");
        this.filler = families.bit("filler");
    }

    private static Map<String, Integer> weights(String written) {
        Map<String, Integer> weights = new HashMap<>();
        String[] parts = written.strip().split("\\s+");
        for (int i = 0; i + 1 < parts.length; i += 2) {
            weights.put(parts[i], Integer.parseInt(parts[i + 1]));
        }
        return weights;
    }

    AskTraits traits() {
        return traits;
    }

    boolean knowsNothing() {
        return asks.isEmpty();
    }

    /** More than 0 speaks for an ask. */
    double asks(AskSentence sentence, Optional<AskSentence> before, boolean seen) {
        return judgement(traits.ofSentence(sentence, before)) + (seen ? asks.getOrDefault(SEEN, 0) / UNIT : 0);
    }

    double judgement(Set<String> known) {
        return (asks.getOrDefault(BEFOREHAND, 0) + sum(asks, known)) / UNIT;
    }

    private static int sum(Map<String, Integer> weights, Set<String> traits) {
        int sum = 0;
        for (String trait : traits) {
            sum += weights.getOrDefault(trait, 0);
        }
        return sum;
    }

    /** Begin and end, in the flat form, of each ask of a sentence that asks. */
    List<int[]> partsOf(AskSentence sentence) {
        List<int[]> found = new ArrayList<>();
        int before = OTHER;
        String begun = NONE;
        int likeliest = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < sentence.parts().size(); i++) {
            AskPart part = sentence.parts().get(i);
            Set<String> known = traits.ofPart(sentence, i);
            Set<String> behind =
                    i == 0 ? Set.of() : AskTraits.behind(part.joint(), traits.classOf(part.words(), 0), before, begun);
            int beginning = begins.getOrDefault(BEFOREHAND, 0) + sum(begins, known) + sum(begins, behind);
            int going = goesOn.getOrDefault(BEFOREHAND, 0) + sum(goesOn, known) + sum(goesOn, behind);
            if (beginning > most) {
                most = beginning;
                likeliest = i;
            }
            boolean goes = before != OTHER && going > 0 && going > beginning;
            before = goes ? GOING_ON : beginning > 0 ? BEGINNING : OTHER;
            if (before == BEGINNING && found.isEmpty() && i > 0) {
                firstOfSeries(sentence, i).ifPresent(found::add);
            }
            if (before == BEGINNING) {
                int start = startOf(part);
                found.add(new int[] {start, part.end()});
                begun = classFrom(part, start);
            } else if (before == GOING_ON) {
                found.get(found.size() - 1)[1] = part.end();
            }
        }
        if (found.isEmpty()) {
            AskPart part = sentence.parts().get(likeliest);
            found.add(new int[] {startOf(part), part.end()});
        }
        return found;
    }

    /** What leads to a series holds its first ask: "we need a plan, an invoice and a photo". */
    private Optional<int[]> firstOfSeries(AskSentence sentence, int second) {
        AskPart lead = sentence.parts().get(second - 1);
        int start = startOf(lead);
        boolean holdsIt = start > lead.start()
                && !sentence.parts().get(second).joint().contains(":")
                && classFrom(lead, start)
                        .equals(classFrom(
                                sentence.parts().get(second),
                                sentence.parts().get(second).start()));
        return holdsIt ? Optional.of(new int[] {start, lead.end()}) : Optional.empty();
    }

    String classFrom(AskPart part, int start) {
        return traits.classOf(
                part.words().stream().filter(word -> word.start() >= start).toList(), 0);
    }

    /** Behind words that only lead to the ask, such as "we would need". */
    int startOf(AskPart part) {
        List<AskToken> words = part.words();
        int first = 0;
        for (int i = 0; i < Math.min(WORDS_BEFORE, words.size()); i++) {
            boolean leads = words.get(i).isOf(intro)
                    && (!words.get(i).isOf(you) || words.get(i).isOf(must));
            first = leads ? i + 1 : first;
        }
        while (first > 0 && first + 1 < words.size() && words.get(first).isOf(filler)) {
            first++;
        }
        return first < words.size() && !words.isEmpty() ? words.get(first).start() : part.start();
    }
}
