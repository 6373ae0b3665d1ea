package org.appealworkbench.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appealworkbench.api.LocalText;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.Messages;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.casefile.CaseFolder;
import org.appealworkbench.api.casefile.CaseId;
import org.appealworkbench.api.casefile.FormChoice;
import org.appealworkbench.api.casefile.Mail;
import org.appealworkbench.api.document.BoxText;
import org.appealworkbench.api.document.LetterDocument;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.AnswerState;
import org.appealworkbench.api.fact.Cell;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.QuestionId;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.health.AccountHealth;
import org.appealworkbench.api.interview.AnswerFault;
import org.appealworkbench.api.interview.Interview;
import org.appealworkbench.api.interview.Item;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.Span;
import org.appealworkbench.api.notice.Notice;
import org.appealworkbench.api.plugin.AppealTypes;
import org.appealworkbench.api.plugin.DocumentRenderer;
import org.appealworkbench.api.plugin.TypeEntry;
import org.appealworkbench.api.policy.FormProfile;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.rule.FreeText;
import org.appealworkbench.api.rule.Problems;
import org.appealworkbench.api.rule.Review;
import org.appealworkbench.api.spi.BoxTexts;
import org.appealworkbench.api.spi.CaseFiles;
import org.appealworkbench.api.spi.Interviewer;
import org.appealworkbench.api.spi.LetterComposer;
import org.appealworkbench.api.spi.NoticeReader;
import org.appealworkbench.api.spi.RuleEngine;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.AppealTypeId;
import org.appealworkbench.api.type.AskOf;
import org.appealworkbench.api.type.LetterDefinition;
import org.appealworkbench.api.type.LetterId;
import org.appealworkbench.api.type.NoticePatterns;
import org.appealworkbench.api.type.Page;
import org.appealworkbench.api.type.PathDefinition;
import org.appealworkbench.api.type.PathId;
import org.appealworkbench.api.type.Question;
import org.appealworkbench.api.type.QuestionType;

/** Every stage by hand: each says in the log that it was called, and answers with the little that the next one needs. */
final class Desk implements CaseFiles, NoticeReader, Interviewer, LetterComposer, BoxTexts, RuleEngine, AppealTypes {

    static final PathId ACCEPT = PathId.of("accept");
    static final PathId CLICK = PathId.of("acknowledge");

    final List<String> log = new ArrayList<>();
    Optional<PathId> path = Optional.of(ACCEPT);
    List<Integer> undrawable = List.of();
    LocalDate askedFor = LocalDate.MIN;
    List<String> strangers = List.of();
    Optional<Item> further = Optional.empty();
    CaseFile caseFile = CaseFile.empty(CaseId.of("c1"), AppealTypeId.of("late"));

    StagedWorkflow workflow() {
        Stages stages = new Stages(this, this, this, this, this, (letter, counterpart) -> (letter.letter()
                                .language() + "|" + counterpart.letter().language())
                .getBytes(UTF_8));
        StagedWorkflow workflow = new StagedWorkflow(this, POLICY, stages, this);
        workflow.renderers = List.of(new Plain());
        return workflow;
    }

    static final Policy POLICY = new Policy(
            "1",
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            List.of(),
            List.of(),
            NoticePatterns.NONE,
            "",
            Set.of(),
            Messages.NONE,
            "digest");

    private static final Question RATE = question("rate", QuestionType.PERCENT);

    private static final Question ORDERS = question("orders", QuestionType.LIST, question("scan", QuestionType.DATE));

    static Question list(String id) {
        return question(id, QuestionType.LIST);
    }

    private static Question question(String id, QuestionType type, Question... children) {
        return new Question(
                QuestionId.of(id),
                type,
                AskOf.CLIENT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Question.Limits.NONE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(children),
                Place.of("questions.yaml"));
    }

    private static LetterDefinition letter(String id, LetterDefinition.Kind kind) {
        return new LetterDefinition(
                LetterId.of(id),
                kind,
                LetterDefinition.Form.FULL,
                LetterDefinition.Sender.FULL,
                LocalText.EMPTY,
                LocalText.EMPTY,
                List.of("en"),
                kind == LetterDefinition.Kind.APPEAL ? List.of("zh") : List.of(),
                Optional.empty(),
                List.of(),
                Place.of("letters.yaml"));
    }

    /** The type of a case whose later rounds another type answers. */
    static final AppealType FIRST = type("first", List.of(new Page("all", Optional.empty(), List.of(RATE, ORDERS))));

    static final AppealType TYPE = type("late", List.of());

    private static AppealType type(String id, List<Page> pages) {
        return new AppealType(
                AppealTypeId.of(id),
                "1.2.3",
                List.of(
                        new PathDefinition(ACCEPT, Optional.empty(), true),
                        new PathDefinition(CLICK, Optional.empty(), false)),
                pages,
                List.of(letter("appeal", LetterDefinition.Kind.APPEAL), letter("inquiry", LetterDefinition.Kind.SIDE)),
                List.of(),
                List.of(),
                NoticePatterns.NONE,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                new Messages(Map.of("en", Map.of("path.acknowledge.do", "Press the button."))),
                "digest");
    }

    @Override
    public CaseFolder read(Path folder) {
        log.add("read");
        return new CaseFolder(folder, caseFile, List.of());
    }

    @Override
    public CaseFolder read(byte[] json, Path folder, Place start) {
        return read(folder);
    }

    @Override
    public String toJson(CaseFile caseFile) {
        return caseFile.answers().toString();
    }

    @Override
    public void write(Path folder, CaseFile caseFile) {
        log.add("write");
        try {
            Files.writeString(folder.resolve("case.json"), toJson(caseFile));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Notice read(Optional<Mail> mail, NoticePatterns type, Policy policy) {
        log.add("notice");
        return Notice.NONE;
    }

    @Override
    public Interview interview(
            AppealType type, Policy policy, CaseFile caseFile, Notice notice, AccountHealth health, LocalDate today) {
        log.add("interview");
        askedFor = today;
        AnswerPath rate = AnswerPath.of("rate");
        Cell suggested = new Cell(
                AnswerState.SUGGESTED, Optional.of(new Value.Number(new BigDecimal("9.40"))), new Origin.Answer(rate));
        Map<AnswerPath, Item> items = new LinkedHashMap<>();
        items.put(rate, new Item(RATE, rate, true, true, suggested, List.of()));
        further.ifPresent(item -> items.put(item.path(), item));
        List<AnswerFault> faults = strangers.stream()
                .map(name -> new AnswerFault(
                        AnswerFault.Kind.UNKNOWN_QUESTION,
                        AnswerPath.parse(name),
                        Message.of("answer.unknown-question")))
                .toList();
        return new Interview(type.id(), path, List.of(), "en", "US", today, items, faults);
    }

    @Override
    public List<Letter> compose(Source source) {
        log.add("compose");
        return path.equals(Optional.of(CLICK))
                ? List.of()
                : List.of(compose(source, TYPE.letters().get(0)));
    }

    @Override
    public Letter counterpart(Source source, LetterDefinition letter, String language) {
        Letter original = compose(source, letter);
        return new Letter(
                original.id(),
                original.kind(),
                language,
                original.subject(),
                original.addressee(),
                original.parts(),
                original.exhibits(),
                original.faults());
    }

    @Override
    public Letter compose(Source source, LetterDefinition letter) {
        return new Letter(
                letter.id(),
                letter.kind(),
                "en",
                List.of(new Span.Text("Subject", Set.of(), List.of(new Origin.Structure("test")))),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Override
    public String date(Source source, LocalDate day, String language) {
        return day.toString();
    }

    @Override
    public List<BoxText> of(Letter letter, Optional<FormProfile> form, FormChoice choice) {
        log.add("boxes");
        return List.of(new BoxText("all", List.of(), "text", 4, Optional.empty(), "code-points"));
    }

    @Override
    public String draftMark(Letter letter) {
        return "DRAFT";
    }

    @Override
    public List<Integer> undrawable(LetterDocument document) {
        return undrawable;
    }

    @Override
    public Problems check(Review review) {
        log.add("rules");
        return Problems.NONE;
    }

    @Override
    public Problems check(Review review, List<FreeText> others) {
        return check(review);
    }

    @Override
    public FreeText freeText(Review review) {
        return new FreeText(review.caseFile().id(), Set.of());
    }

    @Override
    public Problems lint(String text, String language, Policy policy) {
        return Problems.NONE;
    }

    @Override
    public List<TypeEntry> entries() {
        return List.of();
    }

    @Override
    public Optional<AppealType> find(AppealTypeId id) {
        return Optional.of(id.equals(TYPE.id()) ? TYPE : FIRST);
    }

    @Override
    public AppealType get(AppealTypeId id) {
        return TYPE;
    }

    private static final class Plain implements DocumentRenderer {
        @Override
        public String format() {
            return "txt";
        }

        @Override
        public void render(LetterDocument document, OutputStream out) throws IOException {
            out.write((document.title() + (document.draft() ? " DRAFT" : "")).getBytes(StandardCharsets.UTF_8));
        }
    }
}
