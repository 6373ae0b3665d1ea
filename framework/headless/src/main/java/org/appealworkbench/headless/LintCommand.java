package org.appealworkbench.headless;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.rule.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "lint")
final class LintCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "lint.file")
    private List<String> files = List.of();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--letter-lang", paramLabel = "LANG", defaultValue = "und", descriptionKey = "letter-lang")
    private String letterLanguage = "und";

    LintCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ExitCode worst = ExitCode.DONE;
        for (String file : files) {
            worst = worst.and(session.guard(() -> lint(file)));
        }
        return worst.number();
    }

    private ExitCode lint(String file) {
        Problems problems = session.workflow().lint(text(file), letterLanguage);
        var texts = session.workflow().policy().messages();
        if (json) {
            ObjectNode node = Json.object();
            node.put("file", file);
            node.set("summary", ProblemJson.counts(problems));
            node.set("problems", new ProblemJson(session, texts).all(problems));
            session.terminal().result(Json.line(node));
        } else {
            ProblemLines lines = new ProblemLines(session.staff(), texts, session.terminal()::result);
            lines.summary(file, problems);
            lines.print(problems);
        }
        return problems.block() ? ExitCode.CASE_HAS_ERROR : ExitCode.DONE;
    }

    private String text(String file) {
        try {
            return TextInput.read(session.host(), file);
        } catch (AppealException e) {
            if (json) {
                session.terminal().result(Json.line(ErrorJson.ofFile(file, e)));
            }
            throw e;
        }
    }
}
