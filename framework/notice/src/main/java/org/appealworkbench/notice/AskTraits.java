package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What can be said of a sentence and of its parts without knowing whether it asks for anything: the kinds of its words,
 * where they stand and beside which others. Each trait is a short text without blanks.
 */
final class AskTraits {
    private static final int FIRST_KINDS = 4;
    private static final int STEM = 6;
    private static final int MOST_PARTS = 4;
    /** The kinds that a part may begin with, the most telling first. */
    private static final List<String> CLASSES = List.of(
            "det", "q", "give", "tell", "do", "nav", "doc", "plan", "polite", "rel", "we", "you", "me", "third");

    private static final List<String> VERBS = List.of("give", "tell", "do");

    private final WordFamilies families;
    private final List<String> kinds;
    private final List<Long> classes;

    AskTraits(WordFamilies families) {
        this.families = families;
        this.kinds = families.kinds();
        this.classes = CLASSES.stream().map(families::bit).toList();
    }

    /** Of a whole sentence, after the one before it. */
    Set<String> ofSentence(AskSentence sentence, Optional<AskSentence> before) {
        Set<String> traits = new HashSet<>();
        for (AskPart part : sentence.parts()) {
            List<AskToken> words = part.words();
            String place = part == sentence.parts().get(0) ? "0" : "n";
            String first = classOf(words, 0);
            String second = classOf(words, 1);
            traits.add("C" + place + first);
            traits.add("C" + place + first + second);
            traits.add("C" + place + first + second + classOf(words, 2));
            traits.add("J" + part.joint() + first);
            for (int i = 0; i < Math.min(FIRST_KINDS, words.size()); i++) {
                add(traits, place + i + ":", words.get(i).kinds());
            }
            for (int i = 0; i < Math.min(2, words.size()); i++) {
                traits.add("w" + place + i + ":" + stem(words.get(i)));
            }
            words.forEach(word -> add(traits, "a:", word.kinds()));
            pairs(traits, words);
            triples(traits, words);
        }
        traits.add("end:" + sentence.ending());
        traits.add("parts:" + Math.min(MOST_PARTS, sentence.parts().size()));
        traits.add("long:" + length(sentence.end() - sentence.start()));
        if (sentence.leadsToList()) {
            traits.add("leads");
        }
        before.ifPresent(other -> {
            traits.add("b4:" + other.ending());
            if (!other.ending().isEmpty() && ":?\uFF1F".contains(other.ending())) {
                other.words().forEach(word -> add(traits, "b4:", word.kinds()));
            }
        });
        return traits;
    }

    /** Of one part of a sentence that asks. */
    Set<String> ofPart(AskSentence sentence, int place) {
        Set<String> traits = new HashSet<>();
        List<AskPart> parts = sentence.parts();
        AskPart part = parts.get(place);
        List<AskToken> words = part.words();
        String first = classOf(words, 0);
        traits.add("j:" + part.joint());
        traits.add("C:" + first);
        traits.add("C:" + first + part.joint());
        traits.add("C:" + first + classOf(words, 1));
        for (int i = 0; i < Math.min(FIRST_KINDS, words.size()); i++) {
            add(traits, i + ":", words.get(i).kinds());
        }
        if (!words.isEmpty()) {
            traits.add("w:" + stem(words.get(0)));
        }
        words.forEach(word -> add(traits, "a:", word.kinds()));
        pairs(traits, words);
        traits.add("end:" + sentence.ending());
        traits.add("long:" + length(part.end() - part.start()));
        traits.add(
                place + 1 == parts.size()
                        ? "last"
                        : "next:" + parts.get(place + 1).joint());
        String colon = place < lastColon(parts) ? "before:" : lastColon(parts) > 0 ? "behind:" : "";
        if (!colon.isEmpty()) {
            traits.add(colon);
            traits.add(colon + first);
            traits.add(colon + part.joint());
        }
        if (place > 0) {
            List<AskToken> head = parts.get(0).words();
            traits.add("CF:" + first + classOf(head, 0));
            traits.add("n:" + Math.min(MOST_PARTS, place));
            head.forEach(word -> add(traits, "h:", word.kinds()));
        }
        if (sentence.leadsToList()) {
            traits.add("leads");
        }
        return traits;
    }

    private static int lastColon(List<AskPart> parts) {
        int last = 0;
        for (int i = 1; i < parts.size(); i++) {
            last = parts.get(i).joint().contains(":") ? i : last;
        }
        return last;
    }

    /** Of a part behind others of which it is known whether they are asks. */
    static Set<String> behind(String joint, String first, int before, String begun) {
        return Set.of(
                "s:" + begun + "+" + first,
                "s:" + begun + "+" + first + joint,
                "s:" + before + begun + "+" + first,
                "p:" + before,
                "p:" + before + joint);
    }

    String classOf(List<AskToken> words, int place) {
        if (place >= words.size()) {
            return ".";
        }
        AskToken word = words.get(place);
        for (int i = 0; i < CLASSES.size(); i++) {
            if (word.isOf(classes.get(i))) {
                String kind = CLASSES.get(i);
                return VERBS.contains(kind) ? "V" : kind;
            }
        }
        return word.word().equals(AskToken.NUMBER) ? "#" : "x";
    }

    private void pairs(Set<String> traits, List<AskToken> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            for (String one : names(words.get(i).kinds())) {
                add(traits, one + "+", words.get(i + 1).kinds());
            }
        }
    }

    private void triples(Set<String> traits, List<AskToken> words) {
        for (int i = 0; i + 2 < words.size(); i++) {
            for (String one : names(words.get(i).kinds())) {
                add(traits, one + "++", words.get(i + 2).kinds());
            }
        }
    }

    private void add(Set<String> traits, String prefix, long bits) {
        for (String name : names(bits)) {
            traits.add(prefix + name);
        }
    }

    private List<String> names(long bits) {
        if (bits == 0) {
            return List.of();
        }
        List<String> names = new ArrayList<>(2);
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            names.add(kinds.get(Long.numberOfTrailingZeros(rest)));
        }
        return names;
    }

    private static String stem(AskToken token) {
        return token.word().substring(0, Math.min(STEM, token.word().length()));
    }

    private static int length(int signs) {
        return 32 - Integer.numberOfLeadingZeros(signs);
    }
}
