package org.appealworkbench.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.casefile.AnswerData;
import org.appealworkbench.api.casefile.Answers;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.casefile.CaseId;
import org.appealworkbench.api.casefile.CaseState;
import org.appealworkbench.api.casefile.FormChoice;
import org.appealworkbench.api.casefile.Mail;
import org.appealworkbench.api.casefile.NoticeReading;
import org.appealworkbench.api.casefile.Round;
import org.appealworkbench.api.casefile.Seller;
import org.appealworkbench.api.casefile.Signatory;
import org.appealworkbench.api.casefile.TextSource;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.notice.Ask;
import org.appealworkbench.api.type.AppealTypeId;
import org.appealworkbench.api.type.AskTopic;
import org.appealworkbench.api.type.PathId;

class RoundTripTest {
    private final JsonCaseFiles files = new JsonCaseFiles();

    @Property(tries = 300)
    void whatIsWrittenReadsBackEqual(@ForAll("cases") CaseFile written) {
        String json = files.toJson(written);

        CaseFile read = CaseFolderParser.parse(json, Path.of("").toAbsolutePath(), Place.of("case.json"))
                .caseFile();

        assertThat(read).isEqualTo(written);
        assertThat(files.toJson(read)).isEqualTo(json);
    }

    @Example
    void aNumberThatJsonCannotHoldIsRefusedBeforeAnythingIsWritten() {
        CaseFile bad = CaseFile.empty(CaseId.of("C1"), AppealTypeId.of("x"))
                .withAnswers(Answers.NONE.with("q", new AnswerData.Number("1,5")));

        assertThatThrownBy(() -> files.toJson(bad))
                .isInstanceOf(AppealException.class)
                .hasMessageContaining("CASEFILE-0008");
    }

    @Provide
    Arbitrary<CaseFile> cases() {
        return Combinators.combine(
                        Arbitraries.of(CaseState.values()),
                        days().optional(),
                        texts().optional(),
                        texts().list().ofMaxSize(3),
                        sellers(),
                        mails().optional(),
                        Arbitraries.maps(names(), answers(3)).ofMaxSize(4).map(Answers::new),
                        rounds())
                .as((state, today, language, marketplaces, seller, notice, answers, rounds) -> new CaseFile(
                        CaseId.of("C-1.a_b"),
                        AppealTypeId.of("late-shipment"),
                        language,
                        Optional.of(PathId.of("accept")),
                        state,
                        today,
                        language,
                        marketplaces,
                        new FormChoice(language, Map.of("boxes.all.limit", "x")),
                        seller,
                        notice,
                        answers,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        rounds,
                        List.of()));
    }

    private static Arbitrary<List<Round>> rounds() {
        return Combinators.combine(
                        days().optional(),
                        Arbitraries.maps(names(), answers(1))
                                .ofMaxSize(2)
                                .map(Answers::new)
                                .optional(),
                        texts().map(TextSource::inline).optional(),
                        mails().optional())
                .as((day, answers, letter, reply) ->
                        List.of(new Round(1, day, Optional.empty(), answers, letter, reply)));
    }

    private static Arbitrary<Seller> sellers() {
        Arbitrary<Signatory> signatories = Combinators.combine(
                        texts(), texts().optional(), texts().optional(), texts().optional())
                .as(Signatory::new);
        return Combinators.combine(texts().optional(), signatories.optional())
                .as((name, signatory) ->
                        new Seller(name, Optional.empty(), name, Optional.of("US"), Optional.empty(), signatory, name));
    }

    private static Arbitrary<Mail> mails() {
        Arbitrary<Ask> asks = Combinators.combine(
                        texts(),
                        Arbitraries.of(AskTopic.values()),
                        Arbitraries.integers().between(0, 999))
                .as((text, topic, start) -> new Ask("a1", topic, text, new TextRange(start, start + 5)));
        Arbitrary<NoticeReading> readings = Combinators.combine(
                        asks.list().ofMaxSize(2).optional(),
                        texts().list().ofMaxSize(2).optional(),
                        days().optional())
                .as((list, ids, day) -> new NoticeReading(list, ids, Optional.empty(), ids, day));
        return Combinators.combine(days().optional(), texts().optional(), texts(), readings.optional())
                .as((day, sender, text, reading) -> new Mail(day, sender, TextSource.inline(text), reading));
    }

    private static Arbitrary<AnswerData> answers(int depth) {
        Arbitrary<AnswerData> leaves = Arbitraries.oneOf(
                texts().map(AnswerData.Text::new),
                Arbitraries.of("0", "-0", "4.0", "1e3", "-1.50E-7", "123456789012345678901234567890.10")
                        .map(AnswerData.Number::new),
                Arbitraries.of(true, false).map(AnswerData.Flag::new),
                Arbitraries.just(new AnswerData.Null()));
        return depth == 0
                ? leaves
                : Arbitraries.oneOf(
                        leaves,
                        answers(depth - 1).list().ofMaxSize(3).map(AnswerData.Items::new),
                        Arbitraries.maps(names(), answers(depth - 1))
                                .ofMaxSize(3)
                                .map(AnswerData.Fields::new));
    }

    /** Any UTF-16 units: control characters, quotes, halves of characters. */
    private static Arbitrary<String> texts() {
        return Arbitraries.strings().all().ofMaxLength(12);
    }

    private static Arbitrary<String> names() {
        return texts().map(text -> text.replaceAll("\\p{Cs}", "?"));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 20_000).map(LocalDate::ofEpochDay);
    }
}
