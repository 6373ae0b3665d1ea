package org.appealworkbench.documents.text;

import static org.appealworkbench.documents.Letters.bullets;
import static org.appealworkbench.documents.Letters.paragraph;
import static org.appealworkbench.documents.Letters.part;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.LocalText;
import org.appealworkbench.api.casefile.FormChoice;
import org.appealworkbench.api.document.BoxText;
import org.appealworkbench.api.document.LetterDocument;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.policy.Dated;
import org.appealworkbench.api.policy.FormProfile;
import org.appealworkbench.api.policy.Marketplace.Paper;
import org.appealworkbench.api.type.PartId;
import org.appealworkbench.api.type.PartRole;
import org.appealworkbench.documents.Letters;
import org.junit.jupiter.api.Test;

class PlainBoxTextsTest {

    private static final Letter LETTER = Letters.letter(
            "en",
            "Plan",
            List.of(
                    part(PartRole.OPENING, "", paragraph("Dear team,")),
                    part(PartRole.ROOT_CAUSE, "Root causes", paragraph("The van left early.")),
                    part(PartRole.CORRECTIVE, "Actions", bullets("We moved the cut-off.", "We wrote to buyers."))));

    private final PlainBoxTexts boxTexts = new PlainBoxTexts();

    @Test
    void withoutAFormAllPartsStandInOneBoxWithoutALimit() {
        List<BoxText> boxes = boxTexts.of(LETTER, Optional.empty(), FormChoice.NONE);

        assertThat(boxes).singleElement().satisfies(box -> {
            assertThat(box.box()).isEqualTo("all");
            assertThat(box.limit()).isEmpty();
            assertThat(box.parts()).extracting(PartId::value).containsExactly("opening", "root-cause", "corrective");
            assertThat(box.text()).isEqualTo("""
                    Dear team,

                    1. Root causes

                    The van left early.

                    2. Actions

                    - We moved the cut-off.
                    - We wrote to buyers.""");
        });
    }

    @Test
    void partsGoToTheBoxOfTheirPurposeAndTheRestToTheBoxForAll() {
        FormProfile form = form(box("causes", 100, "root-cause"), box("rest", 5000, "corrective", "all"));

        List<BoxText> boxes = boxTexts.of(LETTER, Optional.of(form), FormChoice.NONE);

        assertThat(boxes).extracting(BoxText::box).containsExactly("causes", "rest");
        assertThat(boxes.get(0).text()).isEqualTo("The van left early.");
        assertThat(boxes.get(1).text()).startsWith("Dear team,\n\n1. Actions\n\n- We moved");
    }

    @Test
    void partsThatFindNoBoxAreInNone() {
        FormProfile form = form(box("causes", 100, "root-cause"));

        List<BoxText> boxes = boxTexts.of(LETTER, Optional.of(form), FormChoice.NONE);

        assertThat(boxes).singleElement().satisfies(box -> assertThat(box.parts())
                .extracting(PartId::value)
                .containsExactly("root-cause"));
    }

    @Test
    void whatTheConsultantSawOnTheScreenWinsOverTheProfile() {
        FormProfile form = form(box("all", 1000, "all"));
        FormChoice seen =
                new FormChoice(Optional.empty(), Map.of("boxes.all.limit", "12", "boxes.all.counting", "words"));

        BoxText box = boxTexts.of(LETTER, Optional.of(form), seen).get(0);

        assertThat(box.limit()).contains(12);
        assertThat(box.length()).isEqualTo(21);
        assertThat(box.overflows()).isTrue();
    }

    @Test
    void lengthIsThatOfTheFinalTextWithLineEndsCountedAsTwo() {
        assertThat(BoxCounting.length("a😀\nb", "code-points")).isEqualTo(5);
        assertThat(BoxCounting.length("a😀\nb", "utf-16")).isEqualTo(6);
        assertThat(BoxCounting.length("a😀\nb", "bytes")).isEqualTo(8);
        assertThat(BoxCounting.length("a 😀\nb", "words")).isEqualTo(3);
    }

    @Test
    void codePointsThatNoFontDrawsAreToldOnceInOrder() {
        Letter letter = Letters.letter(paragraph("ok ✓ 漢字 สวัสดี 😀 ส é"));

        assertThat(boxTexts.undrawable(Letters.document(letter)))
                .startsWith((int) 'ส')
                .endsWith("😀".codePointAt(0))
                .doesNotHaveDuplicates()
                .doesNotContain((int) '✓', (int) '漢', (int) 'é');
    }

    @Test
    void codePointsOfTheLetterheadCountToo() {
        LetterDocument document =
                Letters.document(Letters.letter(paragraph("ok")), Paper.A4, "May 1", "Amazon", "Store ส");

        assertThat(boxTexts.undrawable(document)).containsExactly((int) 'ส');
    }

    private static FormProfile form(FormProfile.TextBox... boxes) {
        return new FormProfile(
                "form",
                LocalText.EMPTY,
                List.of(boxes),
                new Dated(Optional.empty(), Optional.empty(), List.of(), "test", "seed"));
    }

    private static FormProfile.TextBox box(String id, int limit, String... purposes) {
        return new FormProfile.TextBox(
                LocalText.EMPTY, id, List.of(purposes), Optional.of(limit), BoxCounting.CODE_POINTS);
    }
}
