package org.appealworkbench.rules.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.appealworkbench.api.Messages;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.casefile.AnswerData;
import org.appealworkbench.api.casefile.Answers;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.casefile.CaseId;
import org.appealworkbench.api.casefile.CaseState;
import org.appealworkbench.api.casefile.Evidence;
import org.appealworkbench.api.casefile.FormChoice;
import org.appealworkbench.api.casefile.Overlay;
import org.appealworkbench.api.casefile.Round;
import org.appealworkbench.api.casefile.Seller;
import org.appealworkbench.api.casefile.TextSource;
import org.appealworkbench.api.casefile.Waiver;
import org.appealworkbench.api.document.BoxText;
import org.appealworkbench.api.evidence.Inspection;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.AnswerState;
import org.appealworkbench.api.fact.Cell;
import org.appealworkbench.api.fact.EvidenceId;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.QuestionId;
import org.appealworkbench.api.fact.Row;
import org.appealworkbench.api.fact.RowId;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.health.AccountHealth;
import org.appealworkbench.api.interview.AnswerFault;
import org.appealworkbench.api.interview.Interview;
import org.appealworkbench.api.interview.Item;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.notice.Ask;
import org.appealworkbench.api.notice.Deadline;
import org.appealworkbench.api.notice.Mention;
import org.appealworkbench.api.notice.MetricReading;
import org.appealworkbench.api.notice.Notice;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.rule.Review;
import org.appealworkbench.api.rule.Stage;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.AppealTypeId;
import org.appealworkbench.api.type.AskOf;
import org.appealworkbench.api.type.AskTopic;
import org.appealworkbench.api.type.EvidenceRequirement;
import org.appealworkbench.api.type.NoticePatterns;
import org.appealworkbench.api.type.Page;
import org.appealworkbench.api.type.PathDefinition;
import org.appealworkbench.api.type.PathId;
import org.appealworkbench.api.type.Question;
import org.appealworkbench.api.type.QuestionType;
import org.appealworkbench.api.type.RuleDefinition;

/** Builds reviews for tests, from the sound case up. */
final class CaseBuilder {

    static final Place PLACE = Place.of("test.yaml", 1);
    static final TextRange RANGE = new TextRange(0, 0);
    static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    private final List<Question> questions = new ArrayList<>();
    private final Map<AnswerPath, Item> items = new LinkedHashMap<>();
    private final List<AnswerFault> faults = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();
    private final List<Ask> asks = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<MetricReading> metrics = new ArrayList<>();
    private final List<Waiver> waivers = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Round> rounds = new ArrayList<>();
    private final List<Inspection> inspections = new ArrayList<>();
    private final List<BoxText> boxes = new ArrayList<>();
    private final List<RuleDefinition> rules = new ArrayList<>();
    private final List<EvidenceRequirement> requirements = new ArrayList<>();
    private Optional<Deadline> deadline = Optional.empty();
    private String noticeText = "";
    private Answers given = Answers.NONE;
    private Seller seller = Seller.UNKNOWN;
    private List<Overlay> overlays = List.of();
    private CaseState state = CaseState.PREPARING;
    private Messages messages = Messages.NONE;
    private String path = "accept";
    private Stage stage = Stage.READY;
    private Policy policy = PolicyFiles.policy();

    static Question question(String id, QuestionType type, String role, Question... children) {
        return new Question(
                QuestionId.of(id),
                type,
                AskOf.CLIENT,
                Optional.ofNullable(role.isEmpty() ? null : role),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Question.Limits.NONE,
                List.of(),
                Optional.empty(),
                role.equals("metric-value") ? Optional.of("late-shipment-rate") : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(children),
                PLACE);
    }

    CaseBuilder answer(Question question, Value value) {
        questions.add(question);
        put(question, AnswerPath.of(question.id()), Optional.of(value));
        return this;
    }

    /** A list with rows {@code r1}, {@code r2} …, each a map of field to value. */
    @SafeVarargs
    final CaseBuilder list(Question list, Map<String, Value>... rows) {
        questions.add(list);
        List<Row> made = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            AnswerPath at = AnswerPath.of(list.id()).row(RowId.of("r" + (i + 1)));
            Map<QuestionId, Cell> cells = new LinkedHashMap<>();
            for (Question field : list.children()) {
                Optional<Value> value =
                        Optional.ofNullable(rows[i].get(field.id().value()));
                put(field, at.field(field.id()), value);
                cells.put(field.id(), cell(at.field(field.id()), value));
            }
            made.add(new Row(RowId.of("r" + (i + 1)), at, cells));
        }
        put(list, AnswerPath.of(list.id()), Optional.of(new Value.Rows(made)));
        return this;
    }

    private void put(Question question, AnswerPath at, Optional<Value> value) {
        items.put(at, new Item(question, at, true, false, cell(at, value), List.of()));
    }

    private static Cell cell(AnswerPath at, Optional<Value> value) {
        return new Cell(
                value.isPresent() ? AnswerState.ANSWERED : AnswerState.UNANSWERED, value, new Origin.Answer(at));
    }

    CaseBuilder fault(AnswerFault fault) {
        faults.add(fault);
        return this;
    }

    CaseBuilder letter(Letter letter) {
        letters.add(letter);
        return this;
    }

    CaseBuilder ask(AskTopic topic, String text) {
        asks.add(new Ask("a" + (asks.size() + 1), topic, text, RANGE));
        return this;
    }

    CaseBuilder mention(String kind, String text) {
        mentions.add(new Mention(kind, text, RANGE));
        noticeText += text + "\n";
        return this;
    }

    CaseBuilder notice(String text) {
        noticeText += text + "\n";
        return this;
    }

    CaseBuilder metric(String value) {
        metrics.add(
                new MetricReading("late-shipment-rate", Optional.of(new BigDecimal(value)), Optional.empty(), RANGE));
        return this;
    }

    CaseBuilder deadline(LocalDate last) {
        deadline = Optional.of(new Deadline("by " + last, Optional.of(last), RANGE));
        return this;
    }

    CaseBuilder waiver(Waiver waiver) {
        waivers.add(waiver);
        return this;
    }

    CaseBuilder evidence(String id, String kind) {
        evidence.add(new Evidence(EvidenceId.of(id), id + ".pdf", Optional.empty(), Optional.of(kind), List.of()));
        return this;
    }

    CaseBuilder round(String letter) {
        rounds.add(new Round(
                rounds.size() + 1,
                Optional.of(LocalDate.of(2026, 5, 1)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(TextSource.inline(letter)),
                Optional.empty()));
        return this;
    }

    /** A round that went out on this day with this answer, and has no reply yet. */
    CaseBuilder submitted(LocalDate day, String question, AnswerData answer) {
        rounds.add(new Round(
                rounds.size() + 1,
                Optional.of(day),
                Optional.empty(),
                Optional.of(Answers.NONE.with(question, answer)),
                Optional.empty(),
                Optional.empty()));
        return this;
    }

    /** What {@code case.json} says now. */
    CaseBuilder given(String question, AnswerData answer) {
        given = given.with(question, answer);
        return this;
    }

    /** A round whose answers linked these pieces of evidence. */
    CaseBuilder sent(String... pieces) {
        AnswerData links = new AnswerData.Items(
                Stream.of(pieces).<AnswerData>map(AnswerData.Text::new).toList());
        rounds.add(new Round(
                rounds.size() + 1,
                Optional.of(LocalDate.of(2026, 5, 1)),
                Optional.empty(),
                Optional.of(Answers.NONE.with("proof", links)),
                Optional.empty(),
                Optional.empty()));
        return this;
    }

    CaseBuilder seller(Seller newSeller) {
        seller = newSeller;
        return this;
    }

    CaseBuilder overlay(Overlay overlay) {
        overlays = List.of(overlay);
        return this;
    }

    CaseBuilder state(CaseState newState) {
        state = newState;
        return this;
    }

    CaseBuilder messages(String language, Map<String, String> texts) {
        messages = messages.orElse(new Messages(Map.of(language, texts)));
        return this;
    }

    CaseBuilder inspection(String id, Inspection.Status status, String hash) {
        inspections.add(new Inspection(EvidenceId.of(id), id + ".pdf", status, 1, Optional.of(hash)));
        return this;
    }

    CaseBuilder box(BoxText box) {
        boxes.add(box);
        return this;
    }

    CaseBuilder rule(RuleDefinition rule) {
        rules.add(rule);
        return this;
    }

    CaseBuilder requires(EvidenceRequirement requirement) {
        requirements.add(requirement);
        return this;
    }

    CaseBuilder path(String id) {
        path = id;
        return this;
    }

    CaseBuilder stage(Stage newStage) {
        stage = newStage;
        return this;
    }

    CaseBuilder policy(Policy newPolicy) {
        policy = newPolicy;
        return this;
    }

    AppealType type() {
        return new AppealType(
                AppealTypeId.of("test-type"),
                "0.1.0",
                List.of(
                        new PathDefinition(PathId.of("accept"), Optional.empty(), true),
                        new PathDefinition(PathId.of("acknowledge"), Optional.empty(), false)),
                List.of(new Page("all", Optional.empty(), questions)),
                List.of(),
                rules,
                requirements,
                NoticePatterns.NONE,
                List.of("late-shipment-rate"),
                List.of(),
                List.of(),
                Map.of(),
                messages,
                "");
    }

    Review review() {
        CaseFile caseFile = new CaseFile(
                CaseId.of("case1"),
                AppealTypeId.of("test-type"),
                Optional.empty(),
                Optional.of(PathId.of(path)),
                state,
                Optional.of(TODAY),
                Optional.empty(),
                List.of("US"),
                FormChoice.NONE,
                seller,
                Optional.empty(),
                given,
                overlays,
                waivers,
                evidence,
                List.of(),
                rounds,
                List.of());
        Notice notice = new Notice(
                Optional.empty(), Optional.empty(), noticeText, asks, List.of(), mentions, metrics, deadline, false);
        Interview interview = new Interview(
                AppealTypeId.of("test-type"),
                Optional.of(PathId.of(path)),
                List.of(),
                "en",
                "US",
                TODAY,
                items,
                faults);
        return new Review(
                caseFile, type(), policy, notice, interview, letters, boxes, inspections, AccountHealth.NONE, stage);
    }
}
