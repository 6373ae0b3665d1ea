package org.appealworkbench.interview;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.appealworkbench.api.Digest;
import org.appealworkbench.api.LocalText;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.Messages;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.casefile.Answers;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.casefile.CaseId;
import org.appealworkbench.api.casefile.CaseState;
import org.appealworkbench.api.casefile.Evidence;
import org.appealworkbench.api.casefile.FormChoice;
import org.appealworkbench.api.casefile.Round;
import org.appealworkbench.api.casefile.Seller;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.AnswerState;
import org.appealworkbench.api.fact.EvidenceId;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.health.AccountHealth;
import org.appealworkbench.api.interview.Interview;
import org.appealworkbench.api.interview.Item;
import org.appealworkbench.api.notice.Notice;
import org.appealworkbench.api.policy.Dated;
import org.appealworkbench.api.policy.FormProfile;
import org.appealworkbench.api.policy.Marketplace;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.AppealTypeId;
import org.appealworkbench.api.type.Expr;
import org.appealworkbench.api.type.NoticePatterns;
import org.appealworkbench.api.type.Page;
import org.appealworkbench.api.type.PathDefinition;
import org.appealworkbench.api.type.PathId;
import org.appealworkbench.api.type.Question;
import org.appealworkbench.expressions.JexlExpressions;

/** Holds interviews on a type made of drafts. Mutable, for one test. */
final class Desk {

    static final LocalDate TODAY = LocalDate.of(2024, 6, 1);
    static final Policy POLICY = policy();
    private static final CaseInterviewer INTERVIEWER = new CaseInterviewer(new JexlExpressions());

    private final AppealType type;
    private Answers answers = Answers.NONE;
    private Notice notice = Notice.NONE;
    private AccountHealth health = AccountHealth.NONE;
    private List<String> marketplaces = List.of("US");
    private Optional<PathId> path = Optional.empty();
    private Optional<String> language = Optional.empty();
    private FormChoice form = FormChoice.NONE;
    private List<Round> rounds = List.of();
    private Optional<String> title = Optional.empty();
    private Optional<String> titleSource = Optional.empty();

    private Desk(AppealType type) {
        this.type = type;
    }

    static Desk with(Draft... questions) {
        return with(Map.of(), List.of(path("accept", null)), questions);
    }

    static Desk with(Map<String, String> texts, List<PathDefinition> paths, Draft... questions) {
        List<Question> built = Arrays.stream(questions).map(Draft::build).toList();
        Page page = new Page("main", Optional.empty(), built);
        return new Desk(new AppealType(
                AppealTypeId.of("test"),
                "0.1.0",
                paths,
                List.of(page),
                List.of(),
                List.of(),
                List.of(),
                NoticePatterns.NONE,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                new Messages(Map.of("en", texts)),
                Digest.of(built.toString() + paths)));
    }

    static PathDefinition path(String id, String offered) {
        return new PathDefinition(
                PathId.of(id), Optional.ofNullable(offered).map(source -> new Expr(source, Place.of("types"))), true);
    }

    Desk answer(String question, Object data) {
        answers = answers.with(question, Data.of(data));
        return this;
    }

    Desk notice(Notice current) {
        notice = current;
        return this;
    }

    /** What the invoice is called in the letter, and by the client. */
    Desk called(String inLetter, String byClient) {
        title = Optional.of(inLetter);
        titleSource = Optional.of(byClient);
        return this;
    }

    /** So many rounds went out already. */
    Desk sent(int number) {
        rounds = IntStream.rangeClosed(1, number)
                .mapToObj(round -> new Round(
                        round,
                        Optional.of(TODAY),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
        return this;
    }

    Desk health(AccountHealth figures) {
        health = figures;
        return this;
    }

    Desk in(String... codes) {
        marketplaces = List.of(codes);
        return this;
    }

    Desk overrides(Map<String, String> seen) {
        form = new FormChoice(form.profile(), seen);
        return this;
    }

    Desk form(String profile) {
        form = new FormChoice(Optional.of(profile), Map.of());
        return this;
    }

    Desk on(String pathId) {
        path = Optional.of(PathId.of(pathId));
        return this;
    }

    Desk language(String tag) {
        language = Optional.of(tag);
        return this;
    }

    Interview interview() {
        return INTERVIEWER.interview(type, POLICY, caseFile(), notice, health, TODAY);
    }

    Item item(String answerPath) {
        return interview().item(AnswerPath.parse(answerPath)).orElseThrow();
    }

    AnswerState state(String answerPath) {
        return item(answerPath).cell().state();
    }

    Value value(String answerPath) {
        return item(answerPath).cell().value().orElse(null);
    }

    /** Kind, path and message key of every fault, with the arguments that are texts or numbers. */
    List<String> faults() {
        List<String> told = new ArrayList<>();
        interview().faults().forEach(fault -> {
            StringBuilder line = new StringBuilder(
                    fault.kind() + " " + fault.path() + " " + fault.message().key());
            fault.message().args().forEach((name, arg) -> {
                if (arg instanceof Message.Text text) {
                    line.append(' ').append(name).append('=').append(text.value());
                } else if (arg instanceof Message.Number number) {
                    line.append(' ')
                            .append(name)
                            .append('=')
                            .append(number.value().toPlainString());
                }
            });
            told.add(line.toString());
        });
        return told;
    }

    private CaseFile caseFile() {
        Evidence invoice =
                new Evidence(EvidenceId.of("e1"), "invoice.pdf", title, titleSource, Optional.empty(), List.of());
        return new CaseFile(
                CaseId.of("case"),
                type.id(),
                Optional.empty(),
                path,
                CaseState.PREPARING,
                Optional.empty(),
                language,
                marketplaces,
                form,
                Seller.UNKNOWN,
                Optional.empty(),
                answers,
                List.of(),
                List.of(),
                List.of(invoice),
                List.of(),
                rounds,
                List.of());
    }

    private static Policy policy() {
        Map<String, Marketplace> marketplaces = new LinkedHashMap<>();
        marketplaces.put("US", marketplace("US", "America/Los_Angeles", "en", "es"));
        marketplaces.put("DE", marketplace("DE", "Europe/Berlin", "de", "en"));
        return new Policy(
                "0.1.0",
                marketplaces,
                Map.of(),
                Map.of(),
                Map.of(
                        "text-only",
                        new FormProfile("text-only", LocalText.of("en", "Text"), List.of(plan()), undated())),
                List.of(),
                List.of(),
                NoticePatterns.NONE,
                "",
                Set.of(),
                Messages.NONE,
                "policy");
    }

    private static FormProfile.TextBox plan() {
        return new FormProfile.TextBox(
                LocalText.of("en", "Plan"), "plan", List.of("all"), Optional.empty(), "code-points");
    }

    private static Dated undated() {
        return new Dated(Optional.empty(), Optional.empty(), List.of(), "test", "verified");
    }

    private static Marketplace marketplace(String code, String zone, String... languages) {
        return new Marketplace(
                code,
                code,
                "example.com",
                LocalText.of("en", code),
                List.of(languages),
                "USD",
                ZoneId.of(zone),
                Marketplace.Paper.A4);
    }
}
