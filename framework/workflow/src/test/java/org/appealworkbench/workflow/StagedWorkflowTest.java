package org.appealworkbench.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.casefile.AnswerData;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.casefile.CaseId;
import org.appealworkbench.api.casefile.Round;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.AnswerState;
import org.appealworkbench.api.fact.Cell;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.QuestionId;
import org.appealworkbench.api.fact.Row;
import org.appealworkbench.api.fact.RowId;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.interview.Item;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.rule.Stage;
import org.appealworkbench.api.type.AppealTypeId;
import org.appealworkbench.api.type.LetterId;
import org.appealworkbench.api.workflow.Assessment;
import org.appealworkbench.api.workflow.RenderedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagedWorkflowTest {

    private final Desk desk = new Desk();
    private final StagedWorkflow workflow = desk.workflow();

    @TempDir
    private Path temp;

    @Test
    void a_case_goes_through_the_stages_in_their_order() {
        assess();
        assertThat(desk.log).containsExactly("read", "notice", "interview", "compose", "boxes", "rules");
    }

    @Test
    void a_letter_is_set_beside_each_counterpart_that_its_type_offers() {
        Assessment assessment = assess();

        assertThat(workflow.counterparts(assessment, workflow.letter(assessment, Optional.empty()), false))
                .extracting(file -> file.name() + " " + new String(file.bytes(), StandardCharsets.UTF_8))
                .containsExactly("appeal.zh.html en|zh");
    }

    @Test
    void a_letter_is_rendered_with_one_file_for_each_box() {
        Assessment assessment = assess();
        List<RenderedFile> files =
                workflow.render(assessment, workflow.letter(assessment, Optional.empty()), Set.of("txt"), true);
        assertThat(files).extracting(RenderedFile::name).containsExactly("appeal.txt", "appeal.all.txt");
        assertThat(new String(files.get(0).bytes(), StandardCharsets.UTF_8)).isEqualTo("Subject DRAFT");
        assertThat(new String(files.get(1).bytes(), StandardCharsets.UTF_8)).startsWith("DRAFT\n\n");
    }

    @Test
    void a_side_letter_goes_into_no_box_of_the_form() {
        Assessment assessment = assess();
        Letter inquiry = workflow.letter(assessment, Optional.of(LetterId.of("inquiry")));
        assertThat(workflow.render(assessment, inquiry, Set.of("txt"), false))
                .extracting(RenderedFile::name)
                .containsExactly("inquiry.txt");
    }

    @Test
    void answers_to_the_type_of_another_round_are_no_strangers() {
        desk.strangers = List.of("rate", "orders[r1].scan", "orders[r1].typo", "typo");
        assertThat(unknown(assess())).containsExactly("rate", "orders[r1].scan", "orders[r1].typo", "typo");
        desk.caseFile = answeredBy(CaseFile.empty(CaseId.of("c1"), Desk.FIRST.id()), Desk.TYPE.id());
        assertThat(unknown(assess())).containsExactly("orders[r1].typo", "typo");
    }

    private static List<String> unknown(Assessment assessment) {
        return assessment.review().interview().faults().stream()
                .map(fault -> fault.path().toString())
                .toList();
    }

    private static CaseFile answeredBy(CaseFile plain, AppealTypeId type) {
        Round inPreparation =
                new Round(2, Optional.empty(), Optional.of(type), Optional.empty(), Optional.empty(), Optional.empty());
        return new CaseFile(
                plain.id(),
                plain.appealType(),
                plain.typeVersion(),
                plain.path(),
                plain.state(),
                plain.today(),
                plain.letterLanguage(),
                plain.marketplaces(),
                plain.form(),
                plain.seller(),
                plain.notice(),
                plain.answers(),
                plain.overlays(),
                plain.waivers(),
                plain.evidence(),
                plain.reports(),
                List.of(inPreparation),
                plain.contacts());
    }

    @Test
    void an_unknown_format_names_those_that_there_are() {
        Assessment assessment = assess();
        Letter letter = workflow.letter(assessment, Optional.empty());
        assertThatThrownBy(() -> workflow.render(assessment, letter, Set.of("docm"), false))
                .isInstanceOf(AppealException.class)
                .hasMessage("WORKFLOW-0003 There is no format 'docm'. There are: txt.");
    }

    @Test
    void a_letter_that_the_case_does_not_need_is_composed_when_asked_for_by_id() {
        Letter letter = workflow.letter(assess(), Optional.of(LetterId.of("inquiry")));
        assertThat(letter.id()).isEqualTo(LetterId.of("inquiry"));
    }

    @Test
    void an_unknown_letter_names_those_of_the_type() {
        Assessment assessment = assess();
        assertThatThrownBy(() -> workflow.letter(assessment, Optional.of(LetterId.of("poem"))))
                .hasMessage("WORKFLOW-0001 Appeal type 'late' has no letter 'poem'. It has: appeal, inquiry.");
    }

    @Test
    void a_path_on_which_amazon_wants_no_letter_says_what_to_do_instead() {
        desk.path = Optional.of(Desk.CLICK);
        Assessment assessment = assess();
        assertThatThrownBy(() -> workflow.letter(assessment, Optional.empty()))
                .hasMessage("WORKFLOW-0002 On the path 'acknowledge' Amazon wants no letter: Press the button.");
    }

    @Test
    void what_no_font_can_draw_is_a_fault_of_the_letter() {
        desk.undrawable = List.of(0x1F600);
        assertThat(assess().review().letters().get(0).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("GLYPH-MISSING");
            assertThat(fault.message().args().toString()).contains("U+1F600");
        });
    }

    @Test
    void a_new_case_holds_the_notice_and_what_it_tells_as_suggestions() throws IOException {
        Path folder = temp.resolve("Müller 案件");
        CaseFile created = workflow.create(Desk.TYPE.id(), folder, Optional.of("Dear seller"));
        assertThat(Files.readString(folder.resolve("notice.txt"))).isEqualTo("Dear seller");
        assertThat(Files.readString(folder.resolve("case.json"))).contains("suggested", "9.40");
        assertThat(created.typeVersion()).contains("1.2.3");
        assertThat(created.id().value()).matches("[A-Za-z0-9][A-Za-z0-9._-]*");
    }

    @Test
    void a_new_case_holds_the_rows_that_the_notice_proposes_with_their_words_as_suggestions() {
        AnswerPath asks = AnswerPath.of("asks");
        Cell words = new Cell(
                AnswerState.SUGGESTED,
                Optional.of(new Value.Text("Send invoices")),
                new Origin.Notice(new TextRange(5, 18)));
        Row row = new Row(RowId.of("r1"), asks.row(RowId.of("r1")), Map.of(QuestionId.of("words"), words));
        Cell rows = new Cell(
                AnswerState.SUGGESTED, Optional.of(new Value.Rows(List.of(row))), new Origin.CaseField("notice"));
        desk.further = Optional.of(new Item(Desk.list("asks"), asks, true, false, rows, List.of()));

        CaseFile created = workflow.create(Desk.TYPE.id(), temp.resolve("new"), Optional.of("Dear seller"));

        assertThat(created.answers().get("asks"))
                .contains(new AnswerData.Items(List.of(new AnswerData.Fields(Map.of(
                        "_id",
                        new AnswerData.Text("r1"),
                        "words",
                        new AnswerData.Fields(Map.of(
                                "@state", new AnswerData.Text("suggested"),
                                "value", new AnswerData.Text("Send invoices"),
                                "origin", new AnswerData.Text("notice 5-18"))))))));
    }

    @Test
    void a_folder_that_holds_anything_is_left_alone() throws IOException {
        Files.writeString(temp.resolve("mine.txt"), "mine");
        assertThatThrownBy(() -> workflow.create(Desk.TYPE.id(), temp, Optional.empty()))
                .isInstanceOf(AppealException.class)
                .hasMessageContaining("is not empty, and nothing was written");
        assertThat(desk.log).doesNotContain("write");
    }

    private Assessment assess() {
        return workflow.assess(workflow.open(temp), Stage.READY);
    }
}
