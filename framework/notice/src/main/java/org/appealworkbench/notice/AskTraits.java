package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can be said of a word of a mail without knowing whether somebody asks there: the words beside it, the kinds of those of
 * its sentence and its heading, where it stands in its line, and what patterns see. A trait is a short name of what is said and up
 * to three words.
 */
final class AskTraits {
    private static final int PREFIX = 4;
    private static final int SUFFIX = 3;
    private static final int FAR = 4;
    private static final int MOST = 3;
    private static final String NONE = "-";
    /** Kinds that lead to an ask; the last one before a word tells most of what the word is for. */
    private static final List<String> LEADING =
            List.of("give", "tell", "do", "must", "want", "polite", "doc", "plan", "q");

    private static final Map<String, String> OF_PIECE = Stream.of(
                    "L", "r", "rl", "rs", "ri", "rp", "rn", "nl", "pe", "lp", "lb", "lpe")
            .collect(Collectors.toMap(name -> name, name -> "D" + name));

    private static final String[] NUMBERS = {"0", "1", "2", "3", "4"};

    private final List<String> kinds;
    private final String[] goingOn;
    private final long leading;

    AskTraits(WordFamilies families) {
        this.kinds = families.kinds();
        this.goingOn = kinds.stream().map(kind -> kind + "_").toArray(String[]::new);
        this.leading = LEADING.stream().mapToLong(families::bit).reduce(0, (one, other) -> one | other);
    }

    /** Takes the traits of a word, one after the other. */
    interface Sink {
        /** @param second empty if the trait has but one word, as {@code third} */
        void add(String name, String first, String second, String third);

        default void add(String name, String first) {
            add(name, first, "", "");
        }

        default void add(String name, String first, String second) {
            add(name, first, second, "");
        }
    }

    /** Which word of a leading kind stood last before each word of its sentence, and how far. */
    private static final class Lead {
        private final String[] kind;
        private final int[] far;

        private Lead(int size) {
            this.kind = new String[size];
            this.far = new int[size];
        }
    }

    /** The traits of all words in their order; {@code begin} is told before those of each. */
    void each(AskText text, Sink plain, IntConsumer begin) {
        Sink sink = text.isWhole() ? plain : ofPiece(plain);
        Lead lead = leads(text);
        for (int i = 0; i < text.tokens().size(); i++) {
            begin.accept(i);
            words(text, i, sink);
            kinds(text, i, lead, sink);
            place(text, i, sink);
            seen(text, i, sink);
        }
    }

    /** What is said of a word's place, and of what patterns see, is said once more of a piece: such texts ask more often than mails do. */
    private static Sink ofPiece(Sink sink) {
        return (name, first, second, third) -> {
            sink.add(name, first, second, third);
            String ofPiece = OF_PIECE.get(name);
            if (ofPiece != null) {
                sink.add(ofPiece, first, second, third);
            }
        };
    }

    private Lead leads(AskText text) {
        Lead lead = new Lead(text.tokens().size());
        String kind = NONE;
        int far = 0;
        for (int i = 0; i < lead.kind.length; i++) {
            if (text.place(i).inSentence() == 0 || text.tokens().get(i).isBreak()) {
                kind = NONE;
                far = 0;
            }
            lead.kind[i] = kind;
            lead.far[i] = far;
            AskToken token = text.tokens().get(i);
            if (!token.goesOn() && (token.kinds() & leading) != 0) {
                kind = lastOf(token.kinds() & leading);
                far = 0;
            }
            far++;
        }
        return lead;
    }

    private String lastOf(long bits) {
        return kinds.get(63 - Long.numberOfLeadingZeros(bits));
    }

    private static void words(AskText text, int i, Sink sink) {
        AskToken token = text.tokens().get(i);
        String word = token.word();
        String before = text.word(i - 1);
        String next = text.word(i + 1);
        sink.add("0", word);
        sink.add("-1", before);
        sink.add("+1", next);
        sink.add("-2", text.word(i - 2));
        sink.add("+2", text.word(i + 2));
        sink.add("b-", before, word);
        sink.add("b+", word, next);
        if (token.isWide()) {
            sink.add("w3", word, next, text.word(i + 2));
            sink.add("w4", text.word(i - 2), before, word);
            sink.add("w5", text.word(i - 3), text.word(i - 2), before);
            sink.add("w6", next, text.word(i + 2), text.word(i + 3));
        } else if (token.isLetters()) {
            sink.add("p", text.language(), word.substring(0, Math.min(PREFIX, word.length())));
            sink.add("s", text.language(), word.substring(Math.max(0, word.length() - SUFFIX)));
        }
    }

    private void kinds(AskText text, int i, Lead lead, Sink sink) {
        AskToken token = text.tokens().get(i);
        AskText.Place place = text.place(i);
        for (String kind : names(text, i)) {
            sink.add("k0", kind);
            sink.add("kp", kind, lead.kind[i]);
        }
        for (String kind : names(text, i - 1)) {
            sink.add("k-1", kind);
        }
        for (String kind : names(text, i + 1)) {
            sink.add("k+1", kind);
        }
        sink.add("lk", lead.kind[i]);
        sink.add("lkd", lead.kind[i], NUMBERS[Math.min(FAR, lead.far[i] / 2)]);
        sink.add("lkw", lead.kind[i], token.word());
        each("nk", place.sentenceKinds(), sink);
        each("ha", place.headingKinds(), sink);
        if (place.inLine() == 0 || place.inSentence() == 0) {
            each("hk", place.headingKinds(), sink);
        }
    }

    private void each(String name, long bits, Sink sink) {
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            sink.add(name, kinds.get(Long.numberOfTrailingZeros(rest)));
        }
    }

    private List<String> names(AskText text, int i) {
        long bits = text.kinds(i);
        if (bits == 0) {
            return List.of();
        }
        List<String> names = new ArrayList<>(2);
        boolean goesOn = text.tokens().get(i).goesOn();
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            int kind = Long.numberOfTrailingZeros(rest);
            names.add(goesOn ? goingOn[kind] : kinds.get(kind));
        }
        return names;
    }

    private static void place(AskText text, int i, Sink sink) {
        AskText.Place place = text.place(i);
        sink.add("sp", NUMBERS[Math.min(MOST, place.inSentence())]);
        sink.add("pe", place.before());
        sink.add("lp", NUMBERS[Math.min(MOST, place.inLine())]);
        sink.add("lb", place.lineStart());
        sink.add("lpe", place.lineBefore(), NUMBERS[Math.min(2, place.inLine())]);
        sink.add("L", text.language());
        sink.add("cap", text.isUpper(i) ? "1" : "0");
        sink.add("pos", NUMBERS[text.quarter(i)]);
        sink.add("new", text.isQuoted(i) ? "1" : "0");
    }

    private static void seen(AskText text, int i, Sink sink) {
        String listed = text.listed().at(i);
        String seen = text.seen().at(i);
        String item = text.items().at(i);
        sink.add("rl", listed);
        sink.add("rs", seen);
        sink.add("ri", item);
        sink.add("r", listed, seen, item);
        sink.add("rp", text.listed().at(i - 1) + text.seen().at(i - 1), listed, seen);
        sink.add("rn", listed, seen, text.listed().at(i + 1) + text.seen().at(i + 1));
        sink.add("nl", NUMBERS[Math.min(MOST, text.listed().ranges())], item);
    }
}
