package org.appealworkbench.headless;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.Part;
import org.appealworkbench.api.rule.Stage;
import org.appealworkbench.api.workflow.Assessment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "CASE", descriptionKey = "case")
    private Path caseFolder = Path.of("");

    @Option(names = "--part", paramLabel = "ID", descriptionKey = "part")
    private Optional<String> part = Optional.empty();

    @Option(names = "--letter", paramLabel = "ID", descriptionKey = "letter")
    private Optional<String> letter = Optional.empty();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Assessment assessment =
                session.workflow().assess(session.workflow().open(session.host().resolve(caseFolder)), Stage.READY);
        Letter chosen = session.workflow().letter(assessment, letter.map(RenderCommand::letterId));
        List<Part> parts = parts(chosen);
        if (json) {
            session.terminal().result(Json.line(new ExplanationJson(assessment, chosen, session.staff()).node(parts)));
        } else {
            ExplanationLines lines = new ExplanationLines(session, assessment, chosen);
            if (part.isEmpty()) {
                lines.printHead();
            }
            lines.print(parts);
        }
        return ExitCode.DONE.number();
    }

    private List<Part> parts(Letter chosen) {
        if (part.isEmpty()) {
            return chosen.parts();
        }
        List<Part> found = chosen.parts().stream()
                .filter(candidate -> candidate.id().value().equals(part.get()))
                .toList();
        if (found.isEmpty()) {
            throw new AppealException(
                    HeadlessError.INVALID_ID,
                    "Letter '" + chosen.id() + "' has no part '" + part.get() + "'. It has: "
                            + String.join(
                                    ", ",
                                    chosen.parts().stream()
                                            .map(candidate -> candidate.id().value())
                                            .toList())
                            + ".");
        }
        return found;
    }
}
