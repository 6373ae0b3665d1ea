package org.appealworkbench.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.appealworkbench.api.LocalText;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.LetterFault;
import org.appealworkbench.api.letter.Span;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.policy.Lexicon;
import org.appealworkbench.api.type.QuestionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The subject and the addressee of a letter may hold facts. */
class SubjectTest {

    private static final Origin.Template FILE = new Origin.Template("APPEAL-INF/letters.yaml", 3);

    private final Desk desk = new Desk();

    private Letter with(String subject) {
        desk.subject = LocalText.of("en", subject);
        return desk.compose();
    }

    @Test
    void its_words_rest_on_the_file_and_each_fact_on_what_gave_it() {
        desk.ask(Ask.of(QuestionType.TEXT, "complaint")).answer("complaint", Given.text("13112321721"));

        Letter letter = with("Request for retraction:  complaint $complaint, $seller.storeName");

        assertThat(letter.subject())
                .containsExactly(
                        words("Request for retraction: complaint ", FILE),
                        words("13112321721", new Origin.Answer(AnswerPath.of("complaint"))),
                        words(", ", FILE),
                        words("Blue Store", new Origin.Seller("storeName")));
        assertThat(letter.faults()).isEmpty();
    }

    private static Span words(String text, Origin origin) {
        return new Span.Text(text, Set.of(), List.of(origin));
    }

    @Test
    void what_nobody_gave_is_a_gap_and_never_an_invention() {
        desk.ask(Ask.of(QuestionType.TEXT, "complaint"));

        assertThat(with("Complaint $complaint").subject())
                .containsExactly(
                        words("Complaint ", FILE),
                        new Span.Missing("complaint", List.of(new Origin.Answer(AnswerPath.of("complaint")))));
    }

    @Test
    void conditions_and_tools_work_as_in_templates_and_leave_no_space_behind() {
        desk.ask(Ask.list("orders", Ask.of(QuestionType.ORDER_ID, "id")), Ask.text("missing"));
        desk.answer("orders", Given.rows(AnswerPath.of("orders"), List.of(Map.of(), Map.of())));

        assertThat(Lines.text(with("$count.of($orders) orders #if($missing) of $missing #end")
                        .subject()))
                .isEqualTo("2 orders");
    }

    @Test
    void markup_in_an_answer_or_in_the_line_is_plain_text() {
        desk.ask(Ask.text("name")).answer("name", Given.text("*1. <b>* [x](y)"));

        assertThat(Lines.text(with("1. *Plan* <b> for $name").subject()))
                .isEqualTo("1. *Plan* <b> for *1. <b>* [x](y)");
    }

    @Test
    void the_addressee_holds_facts_in_the_same_way() {
        desk.ask(Ask.text("owner")).answer("owner", Given.text("Acme Ltd"));
        desk.addressee = LocalText.of("en", "To the legal department of $owner");

        assertThat(Lines.text(desk.compose().addressee())).isEqualTo("To the legal department of Acme Ltd");
    }

    @Test
    void a_line_that_fails_is_a_fault_of_the_letter_that_says_where() {
        desk.ask(Ask.of(QuestionType.EVIDENCE, "proof")).answer("proof", Given.evidence("list"));
        desk.part("opening", "Hello.\n");

        Letter letter = with("See $exhibit.cite($proof)");

        assertThat(letter.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("TEMPLATE-FAILED");
            assertThat(fault.at()).isEqualTo("letter:appeal");
            assertThat(fault.message().toString())
                    .contains("letter.subject-failed")
                    .contains("letters.yaml:3")
                    .contains("cite it in a part");
        });
        assertThat(letter.parts()).hasSize(1);
        assertThat(letter.subject()).containsExactly(new Span.Missing("subject", List.of(FILE)));
    }

    @Test
    void the_counterpart_has_the_same_facts_in_its_own_words() {
        desk.subject = new LocalText(Map.of("en", "Appeal of $seller.storeName", "zh", "$seller.storeName的申诉"));

        Letter counterpart = new VelocityLetterComposer(new FakeExpressions(), List.of())
                .counterpart(desk.source(), desk.letter(), "zh");

        assertThat(Lines.text(counterpart.subject())).isEqualTo("Blue Store的申诉");
        assertThat(counterpart.faults()).extracting(LetterFault::code).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plan of $nobody | TEMPLATE-UNKNOWN-NAME",
                "Plan of 3 orders in $name | TEMPLATE-DIGIT",
                "Plan of two orders in $name | TEMPLATE-NUMBER-WORD",
                "Plan of $name.length() | TEMPLATE-UNKNOWN-TOOL",
                "#if($name)a | TEMPLATE-SYNTAX",
                "$proof | TEMPLATE-NOT-A-FACT",
                "#parse($name) | TEMPLATE-DIRECTIVE"
            })
    void what_is_wrong_with_a_subject_is_told_at_its_letter(String subject, String code) {
        desk.lexicons.add(new Lexicon("number-words", "en", List.of("two"), List.of(), "test"));
        desk.ask(Ask.text("name"), Ask.of(QuestionType.EVIDENCE, "proof"));
        desk.subject = LocalText.of("en", subject);

        List<Fault> faults = desk.check();

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.place().file()).endsWith("letters.yaml");
            assertThat(fault.sentence()).startsWith("in the 'en' subject of the letter 'appeal': ");
        });
    }

    @Test
    void a_sentence_of_a_choice_stands_in_a_subject_with_its_slots_filled() {
        desk.ask(Ask.choice(QuestionType.CHOICE, "issue", "late=late orders of $carrier"), Ask.text("carrier"));
        desk.answer("issue", new Value.Choice("late")).answer("carrier", Given.text("UPS"));

        assertThat(Lines.text(with("Appeal: $issue").subject())).isEqualTo("Appeal: late orders of UPS");
    }
}
