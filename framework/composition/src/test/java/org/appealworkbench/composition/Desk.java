package org.appealworkbench.composition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appealworkbench.api.Digest;
import org.appealworkbench.api.LocalText;
import org.appealworkbench.api.Messages;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.casefile.Answers;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.casefile.CaseId;
import org.appealworkbench.api.casefile.CaseState;
import org.appealworkbench.api.casefile.Evidence;
import org.appealworkbench.api.casefile.FormChoice;
import org.appealworkbench.api.casefile.Overlay;
import org.appealworkbench.api.casefile.Round;
import org.appealworkbench.api.casefile.Seller;
import org.appealworkbench.api.casefile.Signatory;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.AnswerState;
import org.appealworkbench.api.fact.Cell;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.QuestionId;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.interview.Interview;
import org.appealworkbench.api.interview.Item;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.Part;
import org.appealworkbench.api.notice.Notice;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.plugin.TemplateTool;
import org.appealworkbench.api.policy.Dated;
import org.appealworkbench.api.policy.Lexicon;
import org.appealworkbench.api.policy.Marketplace;
import org.appealworkbench.api.policy.Metric;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.spi.LetterComposer;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.AppealTypeId;
import org.appealworkbench.api.type.AskTopic;
import org.appealworkbench.api.type.Expr;
import org.appealworkbench.api.type.LetterDefinition;
import org.appealworkbench.api.type.LetterId;
import org.appealworkbench.api.type.NoticePatterns;
import org.appealworkbench.api.type.Page;
import org.appealworkbench.api.type.PartDefinition;
import org.appealworkbench.api.type.PartId;
import org.appealworkbench.api.type.PartRole;
import org.appealworkbench.api.type.PathDefinition;
import org.appealworkbench.api.type.PathId;
import org.appealworkbench.api.type.Question;
import org.appealworkbench.api.type.Template;
import org.appealworkbench.composition.check.TemplateCheck;

/** A case with its type, put together line by line for a test. */
final class Desk {

    static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    final List<Question> questions = new ArrayList<>();
    final Map<String, Template> templates = new LinkedHashMap<>();
    final List<PartDefinition> parts = new ArrayList<>();
    final Map<String, Cell> cells = new LinkedHashMap<>();
    final List<Overlay> overlays = new ArrayList<>();
    final List<Evidence> evidence = new ArrayList<>();
    final List<Round> rounds = new ArrayList<>();
    final List<Lexicon> lexicons = new ArrayList<>();
    final List<TemplateTool> tools = new ArrayList<>();
    final Map<String, Map<String, String>> messages = new LinkedHashMap<>();
    final Set<String> required = new LinkedHashSet<>();
    LetterDefinition.Kind kind = LetterDefinition.Kind.APPEAL;
    LocalText subject = LocalText.of("en", "Plan of Action");
    LocalText addressee = LocalText.of("en", "Amazon Seller Performance");
    List<String> languages = List.of("en");
    List<PathDefinition> paths = List.of();
    Optional<PathId> path = Optional.empty();
    String language = "en";
    String marketplace = "US";
    String macros = "";
    Notice notice = Notice.NONE;
    Seller seller = new Seller(
            Optional.of("Blue Store"),
            Optional.of("Blue GmbH"),
            Optional.empty(),
            Optional.of("US"),
            Optional.empty(),
            Optional.of(new Signatory("Ann Lee", Optional.of("Owner"))));
    LocalText heading = LocalText.EMPTY;

    private VelocityLetterComposer composer = new VelocityLetterComposer(new FakeExpressions(), List.of());

    Desk ask(Question... more) {
        questions.addAll(List.of(more));
        return this;
    }

    Desk answer(String question, Value value) {
        return answer(question, value, new Origin.Answer(AnswerPath.of(question)));
    }

    Desk answer(String question, Value value, Origin origin) {
        cells.put(question, new Cell(AnswerState.ANSWERED, Optional.of(value), origin));
        return this;
    }

    Desk state(String question, AnswerState state) {
        cells.put(question, new Cell(state, Optional.empty(), new Origin.Answer(AnswerPath.of(question))));
        return this;
    }

    Desk part(String id, String source) {
        return part(id, source, Optional.empty());
    }

    Desk part(String id, String source, Optional<String> when) {
        return part(id, source, when, List.of());
    }

    Desk part(String id, String source, Optional<String> when, List<AskTopic> answers) {
        return part(id, source, when, answers, List.of());
    }

    Desk part(String id, String source, Optional<String> when, List<AskTopic> answers, List<QuestionId> answersFrom) {
        templates.put(id + ".vm", new Template(id + ".vm", source));
        parts.add(new PartDefinition(
                PartId.of(id),
                PartRole.parse(id).orElse(PartRole.OTHER),
                heading,
                false,
                id + ".vm",
                when.map(text -> new Expr(text, Place.of("APPEAL-INF/letters.yaml", 9))),
                "all",
                answers,
                answersFrom,
                Place.of("APPEAL-INF/letters.yaml", 8)));
        return this;
    }

    LetterDefinition letter() {
        return new LetterDefinition(
                LetterId.of("appeal"),
                kind,
                LetterDefinition.Form.FULL,
                subject,
                addressee,
                languages,
                Optional.empty(),
                parts,
                Place.of("APPEAL-INF/letters.yaml", 3));
    }

    AppealType type() {
        Messages texts = new Messages(messages);
        return new AppealType(
                AppealTypeId.of("late-shipment"),
                "0.1.0",
                paths,
                List.of(new Page("all", Optional.empty(), questions)),
                List.of(letter()),
                List.of(),
                List.of(),
                NoticePatterns.NONE,
                List.of(),
                List.of(),
                List.of(),
                templates,
                texts,
                Digest.of(questions + "" + templates + parts + languages + texts));
    }

    Policy policy() {
        Dated always = new Dated(Optional.empty(), Optional.empty(), List.of(), "SC-LSR", "official");
        Metric rate = new Metric(
                "late-shipment-rate",
                new LocalText(Map.of("en", "late shipment rate", "en-GB", "late dispatch rate")),
                Metric.Condition.LESS_THAN,
                List.of(10, 30),
                2,
                RoundingMode.HALF_UP,
                List.of(new Metric.Threshold(new BigDecimal("4"), always)));
        return new Policy(
                "0.1.0",
                Map.of("US", market("US", "America/Los_Angeles", "USD"), "DE", market("DE", "Europe/Berlin", "EUR")),
                Map.of(rate.id(), rate),
                Map.of(),
                Map.of(),
                lexicons,
                List.of(),
                NoticePatterns.NONE,
                macros,
                Set.of(),
                Messages.NONE,
                Digest.of(macros));
    }

    private static Marketplace market(String code, String zone, String currency) {
        return new Marketplace(
                code,
                "ID" + code,
                code.equals("US") ? "amazon.com" : "amazon.de",
                LocalText.of("en", "Amazon " + code),
                List.of("en"),
                currency,
                ZoneId.of(zone),
                Marketplace.Paper.LETTER);
    }

    CaseFile caseFile() {
        return new CaseFile(
                CaseId.of("case-1"),
                AppealTypeId.of("late-shipment"),
                Optional.empty(),
                path,
                CaseState.PREPARING,
                Optional.of(TODAY),
                Optional.of(language),
                List.of(marketplace),
                FormChoice.NONE,
                seller,
                Optional.empty(),
                Answers.NONE,
                overlays,
                List.of(),
                evidence,
                List.of(),
                rounds,
                List.of());
    }

    LetterComposer.Source source() {
        Map<AnswerPath, Item> items = new LinkedHashMap<>();
        for (Question question : questions) {
            AnswerPath at = AnswerPath.of(question.id());
            Cell cell = cells.getOrDefault(
                    question.id().value(), new Cell(AnswerState.UNANSWERED, Optional.empty(), new Origin.Answer(at)));
            items.put(
                    at,
                    new Item(question, at, true, required.contains(question.id().value()), cell, List.of()));
        }
        Interview interview = new Interview(
                AppealTypeId.of("late-shipment"), path, List.of(), language, marketplace, TODAY, items, List.of());
        return new LetterComposer.Source(type(), policy(), caseFile(), notice, interview);
    }

    Letter compose() {
        if (!tools.isEmpty()) {
            composer = new VelocityLetterComposer(new FakeExpressions(), tools);
        }
        return composer.compose(source()).get(0);
    }

    Part composePart() {
        return compose().parts().get(0);
    }

    /** The blocks as lines; what is missing in brackets, what is cited in braces, list items with a dash. */
    List<String> lines() {
        return Lines.of(composePart().blocks());
    }

    List<Fault> check() {
        return new TemplateCheck(tools).check(type(), policy());
    }
}
