package org.appealworkbench.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.Messages;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.casefile.CaseFolder;
import org.appealworkbench.api.casefile.CaseId;
import org.appealworkbench.api.health.AccountHealth;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.plugin.AppealTypes;
import org.appealworkbench.api.plugin.TypeEntry;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.rule.FreeText;
import org.appealworkbench.api.rule.Problem;
import org.appealworkbench.api.rule.Problems;
import org.appealworkbench.api.rule.Review;
import org.appealworkbench.api.rule.Stage;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.AppealTypeId;
import org.appealworkbench.api.type.LetterDefinition;
import org.appealworkbench.api.type.LetterId;
import org.appealworkbench.api.type.NoticePatterns;
import org.appealworkbench.api.type.RuleId;
import org.appealworkbench.api.type.RuleStage;
import org.appealworkbench.api.type.Severity;
import org.appealworkbench.api.workflow.Assessment;
import org.appealworkbench.api.workflow.RenderedFile;
import org.appealworkbench.api.workflow.Workflow;

/**
 * A workflow that does to a case what its JSON says in {@code "do"}: {@code error} has a problem that blocks, {@code overflow},
 * {@code throw} and {@code memory} throw, {@code wait} waits until {@link #gateOpensAt} cases are there, {@code none} wants no letter.
 */
final class FakeWorkflow implements Workflow, AppealTypes {

    private static final Policy POLICY = new Policy(
            "policy-1",
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
            "policy-digest");

    final AtomicInteger assessed = new AtomicInteger();
    private final CountDownLatch gate = new CountDownLatch(1);
    volatile int gateOpensAt = Integer.MAX_VALUE;
    volatile String typeDigest = "digest-1";

    @Override
    public CaseFolder open(byte[] bytes, Path folder, Place start) {
        String json = new String(bytes, UTF_8);
        String id = CaseIds.in(bytes).filter(CaseId::isValid).orElseThrow(() -> refused("no case", start));
        if (!json.endsWith("}")) {
            throw refused("no JSON", start);
        }
        CaseFile empty = CaseFile.empty(CaseId.of(id), AppealTypeId.of(word(json)));
        return new CaseFolder(
                folder, json.contains("today") ? empty.withToday(LocalDate.of(2024, 5, 16)) : empty, List.of());
    }

    private static AppealException refused(String why, Place start) {
        return new AppealException(BatchError.INPUT_UNREADABLE, why, start, null);
    }

    private static String word(String json) {
        int at = json.indexOf("\"do\":\"");
        return at < 0 ? "fine" : json.substring(at + 6, json.indexOf('"', at + 6));
    }

    @Override
    public Assessment assess(AppealType type, CaseFolder folder, Stage stage) {
        return assess(folder, stage);
    }

    @Override
    public Assessment assess(CaseFolder folder, Stage stage) {
        if (assessed.incrementAndGet() == gateOpensAt) {
            gate.countDown();
        }
        switch (folder.caseFile().appealType().value()) {
            case "overflow" -> overflow(0);
            case "throw" -> throw new IllegalStateException("a rule of third parties");
            case "memory" -> throw new OutOfMemoryError("pretended");
            case "wait" -> await();
            default -> {}
        }
        AppealType type = get(folder.caseFile().appealType());
        boolean wantsLetter = !type.id().value().equals("none");
        List<Letter> letters = wantsLetter ? List.of(letter("appeal")) : List.of();
        Review review = new Review(
                folder.caseFile(),
                type,
                POLICY,
                null,
                null,
                letters,
                List.of(),
                folder.inspections(),
                AccountHealth.NONE,
                stage);
        return new Assessment(folder.folder(), review, problems(type));
    }

    private static Problems problems(AppealType type) {
        return type.id().value().equals("error")
                ? new Problems(List.of(Problem.of(
                        RuleId.of("TST-001"), Severity.ERROR, RuleStage.INTERVIEW, "x", Message.of("rule.TST-001"))))
                : Problems.NONE;
    }

    private static int overflow(int depth) {
        return overflow(depth + 1) + 1;
    }

    private void await() {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("workers are never interrupted", e);
        }
    }

    private static Letter letter(String id) {
        return new Letter(
                LetterId.of(id),
                LetterDefinition.Kind.APPEAL,
                "en",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Override
    public Letter letter(Assessment assessment, Optional<LetterId> letter) {
        return letter(letter.orElseThrow().value());
    }

    @Override
    public List<String> formats() {
        return List.of("md", "txt");
    }

    @Override
    public List<RenderedFile> render(Assessment assessment, Letter letter, Set<String> formats, boolean draft) {
        List<RenderedFile> files = new ArrayList<>();
        String text = (draft ? "DRAFT " : "") + assessment.review().caseFile().id() + " "
                + assessment.review().caseFile().today().orElseThrow();
        formats.forEach(format -> files.add(new RenderedFile(letter.id() + "." + format, text.getBytes(UTF_8))));
        return files;
    }

    @Override
    public String problemsJson(Problems problems, Messages texts, String language) {
        return problems.stream().map(problem -> problem.rule().value()).toList().toString();
    }

    @Override
    public AppealType get(AppealTypeId id) {
        return new AppealType(
                id,
                "1.0.0",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                NoticePatterns.NONE,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Messages.NONE,
                typeDigest);
    }

    @Override
    public Optional<AppealType> find(AppealTypeId id) {
        return Optional.of(get(id));
    }

    @Override
    public Policy policy() {
        return POLICY;
    }

    @Override
    public Problems problems(Assessment assessment, Letter letter) {
        return Problems.NONE;
    }

    @Override
    public List<RenderedFile> counterparts(Assessment assessment, Letter letter, boolean draft) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Letter counterpart(Assessment assessment, Letter letter, String language) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<TypeEntry> entries() {
        throw new UnsupportedOperationException();
    }

    @Override
    public CaseFolder open(Path caseFolderOrFile) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CaseFile create(AppealTypeId type, Path folder, Optional<String> notice) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FreeText freeText(Assessment assessment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Assessment beside(Assessment assessment, List<FreeText> others) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Problems lint(String text, String language) {
        throw new UnsupportedOperationException();
    }
}
