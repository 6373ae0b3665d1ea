package org.appealworkbench.documents.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.appealworkbench.api.LocalText;
import org.appealworkbench.api.casefile.FormChoice;
import org.appealworkbench.api.document.BoxText;
import org.appealworkbench.api.document.LetterDocument;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.Part;
import org.appealworkbench.api.policy.FormProfile;
import org.appealworkbench.api.policy.FormProfile.TextBox;
import org.appealworkbench.api.spi.BoxTexts;
import org.appealworkbench.documents.fonts.GlyphCoverage;
import org.appealworkbench.documents.print.LetterWords;
import org.appealworkbench.documents.print.NumberedPart;
import org.appealworkbench.documents.print.PrintedSpans;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/** Fills boxes part by part; headings stand only where a box holds several parts, since a form labels its boxes. */
@Component
public final class PlainBoxTexts implements BoxTexts {

    private static final String ALL = "all";

    @Override
    public List<BoxText> of(Letter letter, Optional<FormProfile> form, FormChoice choice) {
        List<TextBox> boxes = form.map(FormProfile::boxes).orElseGet(PlainBoxTexts::oneBox);
        PlainBlocks blocks = new PlainBlocks(PrintedSpans.of(letter));
        Map<TextBox, List<Part>> filled = fill(letter, boxes);
        return filled.entrySet().stream()
                .map(entry -> boxText(entry.getKey(), entry.getValue(), boxes.size() > 1, choice, blocks))
                .toList();
    }

    @Override
    public List<Integer> undrawable(LetterDocument document) {
        return GlyphCoverage.undrawable(LetterWords.of(document));
    }

    @Override
    public String draftMark(Letter letter) {
        return PrintedSpans.of(letter).words().draft();
    }

    private static List<TextBox> oneBox() {
        return List.of(new TextBox(LocalText.EMPTY, ALL, List.of(ALL), Optional.empty(), BoxCounting.CODE_POINTS));
    }

    /** In the order of the form; a box that gets no part is left out. */
    private static Map<TextBox, List<Part>> fill(Letter letter, List<TextBox> boxes) {
        Map<TextBox, List<Part>> filled = new LinkedHashMap<>();
        for (TextBox box : boxes) {
            List<Part> parts = letter.parts().stream()
                    .filter(part -> boxFor(part, boxes).filter(box::equals).isPresent())
                    .toList();
            if (!parts.isEmpty()) {
                filled.put(box, parts);
            }
        }
        return filled;
    }

    private static Optional<TextBox> boxFor(Part part, List<TextBox> boxes) {
        return withPurpose(part.box(), boxes).or(() -> withPurpose(ALL, boxes));
    }

    private static Optional<TextBox> withPurpose(String purpose, List<TextBox> boxes) {
        return boxes.stream().filter(box -> box.purposes().contains(purpose)).findFirst();
    }

    private static BoxText boxText(
            TextBox box, List<Part> parts, boolean labelled, FormChoice choice, PlainBlocks blocks) {
        String text = labelled && parts.size() == 1
                ? blocks.blocks(parts.get(0).blocks())
                : NumberedPart.of(parts).stream()
                        .map(blocks::withHeading)
                        .filter(piece -> !piece.isEmpty())
                        .collect(Collectors.joining("\n\n"));
        String seen = "boxes." + box.box() + ".";
        String counting = choice.overrides().getOrDefault(seen + "counting", box.counting());
        return new BoxText(
                box.box(),
                parts.stream().map(Part::id).toList(),
                text,
                BoxCounting.length(text, counting),
                number(choice.overrides().get(seen + "limit")).or(box::limit),
                counting);
    }

    private static Optional<Integer> number(@Nullable String digits) {
        return Optional.ofNullable(digits)
                .map(String::strip)
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(Integer::valueOf);
    }
}
