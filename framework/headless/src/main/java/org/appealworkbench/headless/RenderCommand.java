package org.appealworkbench.headless;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.Digest;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.rule.Problems;
import org.appealworkbench.api.rule.Stage;
import org.appealworkbench.api.type.LetterId;
import org.appealworkbench.api.workflow.Assessment;
import org.appealworkbench.api.workflow.RenderedFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "render")
final class RenderCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "CASE", descriptionKey = "case")
    private Path caseFolder = Path.of("");

    @Option(names = "--letter", paramLabel = "ID", descriptionKey = "letter")
    private Optional<String> letter = Optional.empty();

    @Option(names = "--format", split = ",", paramLabel = "FORMAT", defaultValue = "txt,pdf", descriptionKey = "format")
    private List<String> formats = List.of();

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "out")
    private Path out = Path.of("");

    @Option(names = "--stage", paramLabel = "STAGE", defaultValue = "READY", descriptionKey = "stage")
    private Stage stage = Stage.READY;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    @Option(names = "--counterpart", descriptionKey = "counterpart")
    private boolean counterpart;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    RenderCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Optional<LetterId> wanted = letter.map(RenderCommand::letterId);
        Assessment assessment =
                session.workflow().assess(session.workflow().open(session.host().resolve(caseFolder)), stage);
        Letter chosen = session.workflow().letter(assessment, wanted);
        Problems problems = session.workflow().problems(assessment, chosen);
        boolean blocked = problems.block();
        List<RenderedFile> files = blocked && !force ? List.of() : render(assessment, chosen, blocked);
        write(files, problems);
        if (blocked) {
            tellProblems(assessment, problems);
        }
        return (blocked ? ExitCode.CASE_HAS_ERROR : ExitCode.DONE).number();
    }

    static LetterId letterId(String word) {
        if (!LetterId.isValid(word)) {
            throw new AppealException(
                    HeadlessError.INVALID_ID, "'" + word + "' is no id of a letter; ids look like 'status-inquiry'.");
        }
        return LetterId.of(word);
    }

    private List<RenderedFile> render(Assessment assessment, Letter chosen, boolean draft) {
        Set<String> wanted = new LinkedHashSet<>(formats);
        List<RenderedFile> files = new ArrayList<>(session.workflow().render(assessment, chosen, wanted, draft));
        if (counterpart) {
            files.addAll(counterparts(assessment, chosen, draft));
        }
        return files;
    }

    private List<RenderedFile> counterparts(Assessment assessment, Letter chosen, boolean draft) {
        List<RenderedFile> files = session.workflow().counterparts(assessment, chosen, draft);
        if (files.isEmpty()) {
            throw new AppealException(
                    HeadlessError.NO_COUNTERPART,
                    "The letter '" + chosen.id()
                            + "' has no counterpart in another language; leave --counterpart out.");
        }
        return files;
    }

    private void write(List<RenderedFile> files, Problems problems) {
        OutputFolder folder = new OutputFolder(session.host().resolve(out));
        if (!files.isEmpty()) {
            folder.create();
        }
        ArrayNode written = Json.array();
        for (RenderedFile file : files) {
            Path path = folder.write(file.name(), file.bytes());
            ObjectNode node = written.addObject();
            node.put("path", path.toString());
            node.put("sha256", Digest.of(file.bytes()));
            node.put("bytes", file.bytes().length);
            if (!json) {
                session.terminal().result(path.toString());
            }
        }
        if (json) {
            ObjectNode node = Json.object();
            node.set("problems", ProblemJson.counts(problems));
            node.set("files", written);
            session.terminal().result(Json.line(node));
        }
    }

    private void tellProblems(Assessment assessment, Problems problems) {
        session.terminal()
                .say(session.staff()
                        .text(Message.of(force ? "render.forced" : "render.blocked")
                                .with("case", caseFolder.toString())));
        if (!json) {
            new ProblemLines(session.staff(), CaseTexts.of(assessment.review()), session.terminal()::say)
                    .print(new Problems(problems.stream()
                            .filter(problem -> problem.blocks())
                            .toList()));
        }
    }
}
