package org.appealworkbench.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.casefile.Overlay;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.LetterFault;
import org.appealworkbench.api.letter.Part;
import org.appealworkbench.api.type.PartId;
import org.appealworkbench.api.type.PartRole;
import org.appealworkbench.api.type.QuestionType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandEditsTest {

    private static final LocalDate WHEN = LocalDate.of(2026, 5, 19);

    private final Desk desk = new Desk();

    @BeforeEach
    void aLetterOfThreeParts() {
        desk.ask(Ask.text("carrier"), Ask.of(QuestionType.DATE, "start"), Ask.of(QuestionType.NUMBER, "total"));
        desk.answer("carrier", Given.text("UPS")).answer("start", Given.date("2026-05-01"));
        desk.answer("total", Given.number("1234.5"));
        desk.part("opening", "We ship with $carrier.\n")
                .part("preventive", "Later.\n")
                .part("closing", "Thank you.\n");
    }

    @Test
    void a_rewrite_stands_in_the_part_as_paragraphs_of_the_one_who_wrote_it() {
        edit(Overlay.Op.REWRITE, "opening", null, "Hello *there*.\n\nSecond\nparagraph.", null);

        Part part = desk.composePart();
        assertThat(Lines.of(part.blocks())).containsExactly("Hello *there*.", "Second paragraph.");
        assertThat(Lines.spans(part.blocks()))
                .allSatisfy(span -> assertThat(span.origins()).containsExactly(new Origin.Manual("Kim", WHEN)));
        assertThat(part.superseded()).isEmpty();
        assertThat(desk.compose().faults()).isEmpty();
    }

    @Test
    void a_rewrite_over_text_that_has_changed_since_keeps_both() {
        String base = desk.composePart().composed();
        edit(Overlay.Op.REWRITE, "opening", null, "By hand.", base);
        assertThat(desk.composePart().superseded()).isEmpty();

        desk.answer("carrier", Given.text("DHL"));
        Letter letter = desk.compose();

        assertThat(Lines.of(letter.parts().get(0).blocks())).containsExactly("By hand.");
        assertThat(Lines.of(letter.parts().get(0).superseded().orElseThrow())).containsExactly("We ship with DHL.");
        assertThat(letter.faults()).extracting(LetterFault::code).containsExactly("OVERLAY-STALE");
    }

    @Test
    void numbers_dates_and_ids_of_hand_text_must_stand_in_the_case() {
        edit(
                Overlay.Op.REWRITE,
                "opening",
                null,
                "Since May 1, 2026 (2026-05-01, May 1st) we lost 1,234.50 with UPS; order 111-2223334-5556667, 17 times,"
                        + " on May 2, 2026.",
                null);

        assertThat(desk.compose().faults())
                .extracting(fault -> fault.code() + " " + fault.at() + " "
                        + fault.message().args().get("token"))
                .containsExactly(
                        "UNTRACED-FACT part:opening Text[value=May 2, 2026]",
                        "UNTRACED-FACT part:opening Text[value=111-2223334-5556667]",
                        "UNTRACED-FACT part:opening Text[value=17]");
    }

    @Test
    void parts_are_moved_hidden_and_added() {
        edit(Overlay.Op.MOVE, "closing", null, null, null);
        edit(Overlay.Op.HIDE, "preventive", null, null, null);
        edit(Overlay.Op.ADD, "thanks", "closing", "With thanks.", null);

        Letter letter = desk.compose();

        assertThat(letter.parts())
                .extracting(part -> part.id().value())
                .containsExactly("closing", "thanks", "opening");
        assertThat(letter.parts().get(1).role()).isEqualTo(PartRole.OTHER);
        assertThat(letter.faults()).isEmpty();
    }

    @Test
    void an_edit_of_a_part_that_no_letter_has_is_told() {
        edit(Overlay.Op.REWRITE, "nowhere", null, "Text.", null);
        edit(Overlay.Op.ADD, "extra", "unknown", "More.", null);

        Letter letter = desk.compose();

        assertThat(letter.faults())
                .extracting(fault -> fault.code() + " " + fault.at())
                .containsExactly("OVERLAY-DANGLING part:nowhere", "OVERLAY-DANGLING part:extra");
        assertThat(letter.faults().get(1).message().key()).isEqualTo("letter.overlay-after");
        assertThat(letter.parts()).extracting(part -> part.id().value()).endsWith("extra");
    }

    @Test
    void an_added_part_whose_name_the_type_uses_is_told_and_written() {
        desk.ask(Ask.of(QuestionType.YES_NO, "dispute"));
        desk.part("grounds", "Grounds.\n", Optional.of("dispute"));
        edit(Overlay.Op.ADD, "opening", "closing", "More.", null);
        edit(Overlay.Op.ADD, "grounds", "closing", "Even more.", null);

        Letter letter = desk.compose();

        assertThat(letter.faults())
                .extracting(fault -> fault.code() + " " + fault.at())
                .containsExactly("OVERLAY-TAKEN part:opening", "OVERLAY-TAKEN part:grounds");
        assertThat(letter.faults().get(1).message().args().get("place")).isEqualTo(new Message.Text("/overlays/1"));
        assertThat(letter.parts())
                .extracting(part -> part.id().value())
                .containsExactly("opening", "preventive", "closing", "grounds", "opening");
    }

    @Test
    void hand_text_of_a_part_that_is_not_written_now_is_not_lost_silently() {
        desk.ask(Ask.of(QuestionType.YES_NO, "dispute"));
        desk.part("grounds", "Grounds.\n", Optional.of("dispute"));
        edit(Overlay.Op.REWRITE, "grounds", null, "By hand.", null);

        assertThat(desk.compose().faults()).extracting(LetterFault::code).containsExactly("OVERLAY-DANGLING");
    }

    private void edit(
            Overlay.Op op,
            String part,
            @org.jspecify.annotations.Nullable String after,
            @org.jspecify.annotations.Nullable String text,
            @org.jspecify.annotations.Nullable String base) {
        desk.overlays.addAll(List.of(new Overlay(
                PartId.of(part),
                op,
                Optional.ofNullable(after).map(PartId::of),
                Optional.ofNullable(text),
                Optional.ofNullable(base),
                "Kim",
                WHEN)));
    }
}
