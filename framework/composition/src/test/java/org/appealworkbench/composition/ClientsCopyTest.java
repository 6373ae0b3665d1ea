package org.appealworkbench.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.LocalText;
import org.appealworkbench.api.casefile.Evidence;
import org.appealworkbench.api.casefile.Seller;
import org.appealworkbench.api.casefile.Signatory;
import org.appealworkbench.api.fact.EvidenceId;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.letter.Exhibit;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.Span;
import org.appealworkbench.api.type.QuestionType;
import org.appealworkbench.api.type.Template;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Titles of evidence and the signature in the client's copy of a letter. */
class ClientsCopyTest {

    private final Desk desk = new Desk();

    @BeforeEach
    void a_letter_that_cites_and_is_signed() {
        desk.subject = new LocalText(Map.of("en", "Plan", "zh", "计划"));
        desk.ask(Ask.of(QuestionType.EVIDENCE, "proof")).answer("proof", Given.evidence("metric", "roster"));
        String signed =
                "$exhibit.cite($proof)\n\n$seller.signatory#if($seller.signatoryTitle), $seller.signatoryTitle#end\n\n"
                        + "$seller.legalEntity\n";
        desk.part("closing", signed);
        desk.templates.put("zh/closing.vm", new Template("zh/closing.vm", signed));
        desk.messages.put("zh-CN", Map.of("evidence.metric-shot.label", "账户状况截图"));
        desk.messages.put("en", Map.of("evidence.metric-shot.label", "Account Health"));
    }

    private void evidence(String id, String title, String source, String... proves) {
        desk.evidence.add(new Evidence(
                EvidenceId.of(id),
                id + ".pdf",
                Optional.ofNullable(title),
                Optional.ofNullable(source),
                Optional.empty(),
                List.of(proves)));
    }

    private Letter copy() {
        return new VelocityLetterComposer(new FakeExpressions(), List.of())
                .counterpart(desk.source(), desk.letter(), "zh");
    }

    @Test
    void evidence_is_called_as_the_client_calls_it() {
        evidence("metric", "Account Health, March 10", "3月10日账户状况页面", "metric-shot");
        evidence("roster", "Roster", null);

        assertThat(copy().exhibits()).extracting(Exhibit::title).containsExactly("3月10日账户状况页面", "Roster");
        assertThat(desk.compose().exhibits())
                .extracting(Exhibit::title)
                .containsExactly("Account Health, March 10", "Roster");
    }

    @Test
    void else_by_what_it_proves_with_its_title_behind() {
        evidence("metric", "Account Health, March 10", null, "unknown", "metric-shot");
        evidence("roster", null, null, "metric-shot");

        assertThat(copy().exhibits())
                .extracting(Exhibit::title)
                .containsExactly("账户状况截图（Account Health, March 10）", "账户状况截图（roster.pdf）");
    }

    @Test
    void the_signature_stands_as_the_client_writes_it_with_the_same_origins() {
        desk.seller = new Seller(
                Optional.of("Blue Store"),
                Optional.of("Blue Ltd."),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Signatory("Li Na", Optional.of("Owner"), Optional.of("李娜"), Optional.of("店主"))),
                Optional.of("蓝店有限公司"));

        Letter copy = copy();

        assertThat(Lines.of(copy.parts().get(0).blocks())).endsWith("李娜, 店主", "蓝店有限公司");
        assertThat(Lines.spans(copy.parts().get(0).blocks()).toList())
                .contains(new Span.Text("李娜", java.util.Set.of(), List.of(new Origin.Seller("signatory"))));
        assertThat(desk.lines()).endsWith("Li Na, Owner", "Blue Ltd.");
    }

    @Test
    void what_nobody_wrote_in_the_clients_language_stays_as_the_letter_has_it_and_gaps_stay_gaps() {
        desk.seller = new Seller(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Signatory("Li Na", Optional.empty(), Optional.empty(), Optional.of("店主"))),
                Optional.of("蓝店有限公司"));

        assertThat(Lines.of(copy().parts().get(0).blocks())).endsWith("Li Na", "[seller.legalEntity]");
    }
}
