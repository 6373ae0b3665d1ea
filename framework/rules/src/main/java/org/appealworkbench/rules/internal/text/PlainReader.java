package org.appealworkbench.rules.internal.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.letter.LetterText;
import org.appealworkbench.api.type.PartRole;
import org.jspecify.annotations.Nullable;

/** Reads the plain text of any letter: joins wrapped lines, finds headings, guesses what each section is for. */
public final class PlainReader {

    private final String language;
    private final Headings headings;
    private final List<LetterText.Sentence> sentences = new ArrayList<>();
    private final List<int[]> offsets = new ArrayList<>();
    private final LineIndex lines;
    private final Set<PartRole> announced = EnumSet.noneOf(PartRole.class);
    private @Nullable PartRole role;

    private PlainReader(String letter, String language, Headings headings) {
        this.language = language;
        this.headings = headings;
        this.lines = new LineIndex(letter);
    }

    /** @param language of the letter; {@link Words#ANY_LANGUAGE} to find it out */
    public static Wording read(String letter, String language, Words words) {
        List<String> languages = Languages.of(letter, language, words);
        PlainReader reader = new PlainReader(letter, languages.get(0), new Headings(words));
        List<PlainLine> block = new ArrayList<>();
        for (PlainLine line : PlainLine.of(letter)) {
            if (!block.isEmpty() && !line.continues(block.get(block.size() - 1))) {
                reader.block(block);
                block.clear();
            }
            block.add(line);
        }
        if (!block.isEmpty()) {
            reader.block(block);
        }
        return new Wording(
                new LetterText(languages.get(0), reader.sentences),
                "1:1",
                (sentence, offset) -> reader.lines.at(reader.offsets.get(sentence)[offset]),
                languages,
                reader.announced);
    }

    private void block(List<PlainLine> block) {
        StringBuilder text = new StringBuilder();
        List<Integer> from = new ArrayList<>();
        for (PlainLine line : block) {
            if (text.length() > 0) {
                text.append(' ');
                from.add(line.start() - 1);
            }
            append(line, text, from);
        }
        String all = text.toString();
        Headings.Guess guess =
                headings.guess(all, block.get(0).marked(), block.get(0).bulleted());
        boolean isThanksAtTheTop =
                role == null && guess.role().filter(PartRole.CLOSING::equals).isPresent();
        if (guess.opensSection() && !isThanksAtTheTop) {
            announced.addAll(headings.all(all));
            role = guess.role().orElse(null);
        }
        for (TextRange range : SentenceSplitter.split(all, language)) {
            int[] places = from.subList(range.start(), range.end()).stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
            offsets.add(places);
            if (range.start() > 0) {
                role = headings.opened(range.of(all)).orElse(role);
            }
            sentences.add(new LetterText.Sentence(
                    Optional.empty(),
                    Optional.ofNullable(role),
                    lines.line(places[0]),
                    lines.column(places[0]),
                    guess.isHeading(),
                    range.of(all),
                    List.of()));
        }
    }

    private static void append(PlainLine line, StringBuilder text, List<Integer> from) {
        String content = line.text();
        for (int i = 0; i < content.length(); i++) {
            boolean isGap = Character.isWhitespace(content.charAt(i)) || content.charAt(i) == '\u00a0';
            if (isGap && text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
                continue;
            }
            text.append(isGap ? ' ' : content.charAt(i));
            from.add(line.start() + i);
        }
    }
}
