package org.appealworkbench.notice;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The words of a mail with what surrounds each: its sentence, its line, the heading above it and what patterns see in it. */
final class AskText {
    /** What is shorter may be a piece of a mail, whose beginning and end tell nothing. */
    private static final int SHORTEST_WHOLE = 450;

    /** So much as one wide sign tells. */
    private static final int LETTERS_OF_WIDE = 3;

    private static final String NOTHING = "^";
    private static final int LONGEST_HEADING = 9;
    private static final int LONGEST_BULLET = 5;
    private static final String HEADING_ENDS = ":?\uFF1F";
    private static final String NO_HEADING_ENDS = ".!\u3002;\uFF1B,\uFF0C";

    private final String flat;
    private final String language;
    private final List<AskToken> tokens;
    private final int newest;
    private final boolean isWhole;
    private final Place[] places;
    private final Marks listed;
    private final Marks seen;
    private final Marks items;

    /**
     * Where a word stands.
     *
     * @param inSentence how many words stand before it there
     * @param sentenceKinds kinds of all words of the sentence
     * @param before the last word of the sentence before
     * @param inLine how many words stand before it there
     * @param lineStart the first sign of the line
     * @param lineBefore the last word of the line before
     * @param headingKinds kinds of the words of the last heading above, or of the sentence that leads to a list
     */
    record Place(
            int inSentence,
            long sentenceKinds,
            String before,
            int inLine,
            String lineStart,
            String lineBefore,
            long headingKinds) {}

    /** For each word whether a range begins with it, goes on or does not hold it. */
    static final class Marks {
        static final String OUTSIDE = "O";
        static final String BEGINS = "B";
        static final String GOES_ON = "I";

        private final String[] marks;
        private final int ranges;

        private Marks(List<AskToken> tokens, List<int[]> ranges) {
            this.marks = new String[tokens.size()];
            this.ranges = ranges.size();
            Arrays.fill(marks, OUTSIDE);
            for (int[] range : ranges) {
                mark(tokens, range);
            }
        }

        private void mark(List<AskToken> tokens, int[] range) {
            int first = firstFrom(tokens, range[0]);
            for (int i = first; i < tokens.size() && tokens.get(i).start() < range[1]; i++) {
                marks[i] = i == first ? BEGINS : GOES_ON;
            }
        }

        String at(int token) {
            return token < 0 || token >= marks.length ? OUTSIDE : marks[token];
        }

        int ranges() {
            return ranges;
        }
    }

    /**
     * @param newest where in the flat form what is quoted from an earlier mail begins
     * @param listed items of lists that are led in as asks
     * @param seen asks that patterns see in running text
     * @param items items of any list
     */
    AskText(String flat, WordFamilies families, int newest, List<int[]> listed, List<int[]> seen, List<int[]> items) {
        this.flat = flat;
        this.language = families.languageOf(flat);
        this.tokens = AskToken.of(flat, families, language);
        this.newest = newest;
        this.isWhole = flat.chars()
                        .map(c -> Stems.isWide((char) c) ? LETTERS_OF_WIDE : 1)
                        .sum()
                >= SHORTEST_WHOLE;
        this.listed = new Marks(tokens, listed);
        this.seen = new Marks(tokens, seen);
        this.items = new Marks(tokens, items);
        this.places = places();
    }

    private Place[] places() {
        Place[] found = new Place[tokens.size()];
        long heading = 0;
        String lineBefore = isWhole() ? NOTHING : ".";
        String before = lineBefore;
        int line = 0;
        while (line < tokens.size()) {
            int end = line;
            while (end < tokens.size() && !tokens.get(end).isBreak()) {
                end++;
            }
            int sentence = line;
            int lastSentence = line;
            for (int i = line; i < end; i++) {
                if (i + 1 == end || tokens.get(i).endsSentence(flat)) {
                    long kinds = kinds(sentence, i + 1);
                    for (int word = sentence; word <= i; word++) {
                        found[word] = new Place(
                                word - sentence,
                                kinds,
                                before,
                                word - line,
                                lineStart(tokens.get(line)),
                                lineBefore,
                                heading);
                    }
                    before = tokens.get(i).word();
                    lastSentence = sentence;
                    sentence = i + 1;
                }
            }
            if (end > line) {
                if (isHeading(line, end)) {
                    heading = kinds(line, end);
                } else if (leadsToItem(end)) {
                    heading = kinds(lastSentence, end);
                }
                lineBefore = tokens.get(end - 1).word();
            }
            if (end < tokens.size()) {
                found[end] = new Place(end - line, 0, before, end - line, AskToken.BREAK, lineBefore, heading);
            }
            line = end + 1;
        }
        return found;
    }

    private static String lineStart(AskToken first) {
        return first.isLetters() ? "a" : first.word();
    }

    private boolean isHeading(int from, int to) {
        String last = tokens.get(to - 1).word();
        return HEADING_ENDS.contains(last)
                || to - from <= LONGEST_HEADING
                        && !NO_HEADING_ENDS.contains(last)
                        && tokens.subList(from, to).stream().anyMatch(AskToken::isLetters);
    }

    /** Whether an item stands right behind a line that is none itself. */
    private boolean leadsToItem(int end) {
        return items.at(end - 1).equals(Marks.OUTSIDE)
                && IntStream.range(end, end + LONGEST_BULLET)
                        .anyMatch(i -> items.at(i).equals(Marks.BEGINS));
    }

    private long kinds(int from, int to) {
        long kinds = 0;
        for (int i = from; i < to; i++) {
            kinds |= tokens.get(i).goesOn() ? 0 : tokens.get(i).kinds();
        }
        return kinds;
    }

    List<AskToken> tokens() {
        return tokens;
    }

    String language() {
        return language;
    }

    String word(int token) {
        if (token >= 0 && token < tokens.size()) {
            return tokens.get(token).word();
        }
        return isWhole() ? NOTHING : AskToken.BREAK;
    }

    long kinds(int token) {
        return token < 0 || token >= tokens.size() ? 0 : tokens.get(token).kinds();
    }

    Place place(int token) {
        return places[token];
    }

    Marks listed() {
        return listed;
    }

    Marks seen() {
        return seen;
    }

    Marks items() {
        return items;
    }

    boolean isQuoted(int token) {
        return tokens.get(token).start() >= newest;
    }

    boolean isUpper(int token) {
        return Character.isUpperCase(flat.charAt(tokens.get(token).start()));
    }

    boolean isWhole() {
        return isWhole;
    }

    /** In which quarter of a whole mail it stands, from 1 on; 0 in a piece. */
    int quarter(int token) {
        return isWhole() ? 1 + 4 * tokens.get(token).start() / flat.length() : 0;
    }

    /** The first word that begins at a place of the flat form or behind it. */
    int firstFrom(int place) {
        return firstFrom(tokens, place);
    }

    private static int firstFrom(List<AskToken> tokens, int start) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Marks of ranges that somebody found otherwise. */
    Marks marks(List<int[]> ranges) {
        return new Marks(tokens, ranges);
    }
}
