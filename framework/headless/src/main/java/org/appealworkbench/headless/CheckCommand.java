package org.appealworkbench.headless;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.Messages;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.rule.FreeText;
import org.appealworkbench.api.rule.Review;
import org.appealworkbench.api.rule.Stage;
import org.appealworkbench.api.workflow.Assessment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "CASE", arity = "1..*", descriptionKey = "case")
    private List<Path> cases = List.of();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--stage", paramLabel = "STAGE", defaultValue = "READY", descriptionKey = "stage")
    private Stage stage = Stage.READY;

    @Option(names = "--compare-with", paramLabel = "FOLDER", descriptionKey = "compare-with")
    private Optional<Path> neighbours = Optional.empty();

    private List<FreeText> others = List.of();

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ExitCode worst = neighbours.map(this::read).orElse(ExitCode.DONE);
        for (Path path : cases) {
            worst = worst.and(session.guard(() -> check(path)));
        }
        return worst.number();
    }

    /** A case that cannot be read is told, and left out. */
    private ExitCode read(Path folder) {
        List<FreeText> found = new ArrayList<>();
        ExitCode worst = session.guard(() -> {
            for (Path neighbour : CaseFolders.in(session.host().resolve(folder))) {
                session.guard(() -> {
                    var workflow = session.workflow();
                    found.add(workflow.freeText(workflow.assess(workflow.open(neighbour), stage)));
                    return ExitCode.DONE;
                });
            }
            return ExitCode.DONE;
        });
        others = found;
        return worst;
    }

    private ExitCode check(Path path) {
        Assessment assessment;
        try {
            assessment = session.workflow()
                    .assess(session.workflow().open(session.host().resolve(path)), stage);
        } catch (AppealException e) {
            AppealException placed = e.at(Place.of(path.toString()));
            if (json) {
                session.terminal().result(Json.line(ErrorJson.ofCase(path.toString(), placed)));
            }
            throw placed;
        }
        if (!others.isEmpty()) {
            assessment = session.workflow().beside(assessment, others);
        }
        print(assessment);
        return assessment.problems().block() ? ExitCode.CASE_HAS_ERROR : ExitCode.DONE;
    }

    private void print(Assessment assessment) {
        Messages texts = CaseTexts.of(assessment.review());
        CaseFile caseFile = assessment.review().caseFile();
        if (json) {
            ObjectNode node = Json.object();
            node.put("id", caseFile.id().value());
            node.put("appealType", assessment.review().type().id().value());
            node.put("stage", stage.name().toLowerCase(Locale.ROOT));
            node.set("summary", ProblemJson.counts(assessment.problems()));
            node.set("problems", new ProblemJson(session, texts).all(assessment.problems()));
            node.set("letters", letters(assessment.review()));
            node.set(
                    "asks",
                    new AskCoverage(assessment.review(), new Origins(assessment.review(), session.staff())).json());
            node.set("proposedRows", new ProposedRowsJson(assessment.review().interview()).json());
            session.terminal().result(Json.line(node));
            return;
        }
        ProblemLines lines = new ProblemLines(session.staff(), texts, session.terminal()::result);
        lines.summary(caseFile.id().value(), assessment.problems());
        lines.print(assessment.problems());
    }

    private static ArrayNode letters(Review review) {
        ArrayNode array = Json.array();
        review.letters().forEach(letter -> array.addObject()
                .put("id", letter.id().value())
                .put("language", letter.language())
                .put(
                        "subject",
                        letter.subject().stream()
                                .map(span -> SpanText.of(letter, span))
                                .collect(Collectors.joining())));
        return array;
    }
}
