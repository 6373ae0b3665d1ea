package org.appealworkbench.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.appealworkbench.api.Messages;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.casefile.CaseFolder;
import org.appealworkbench.api.casefile.Round;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.plugin.AppealTypes;
import org.appealworkbench.api.policy.Marketplace;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.rule.Problems;
import org.appealworkbench.api.rule.Review;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.AppealTypeId;
import org.appealworkbench.api.type.LetterDefinition;
import org.appealworkbench.api.workflow.Assessment;
import org.appealworkbench.api.workflow.BatchOptions;
import org.appealworkbench.api.workflow.RenderedFile;
import org.appealworkbench.api.workflow.Workflow;

/** Takes one case through the workflow, as the options of the batch say. Thread-safe. */
final class CaseDesk {

    static final String PROBLEMS = "problems.json";

    private final Workflow workflow;
    private final AppealTypes types;
    private final BatchOptions options;
    private final Instant started;

    /** Merged for each type once: they are many, and a case uses few. */
    private final Map<String, Messages> texts = new ConcurrentHashMap<>();

    CaseDesk(Workflow workflow, AppealTypes types, BatchOptions options, Instant started) {
        this.workflow = workflow;
        this.types = types;
        this.options = options;
        this.started = started;
    }

    /** The case, with the day that it counts as. */
    CaseFolder open(FoundCase found) {
        CaseFolder folder = workflow.open(found.json(), found.folder(), found.start());
        CaseFile caseFile = folder.caseFile();
        return caseFile.today().isPresent()
                ? folder
                : new CaseFolder(
                        folder.folder(),
                        caseFile.withToday(started.atZone(zone(caseFile)).toLocalDate()),
                        folder.inspections());
    }

    private ZoneId zone(CaseFile caseFile) {
        return caseFile.marketplace()
                .flatMap(workflow.policy()::marketplace)
                .map(Marketplace::zone)
                .orElse(ZoneOffset.UTC);
    }

    /** The type that answers now, then the others that the case names, as far as they are installed. */
    List<AppealType> types(CaseFolder folder) {
        CaseFile caseFile = folder.caseFile();
        AppealType current = types.get(caseFile.currentType());
        Stream<AppealTypeId> named = Stream.concat(
                Stream.of(caseFile.appealType()),
                caseFile.rounds().stream().map(Round::appealType).flatMap(Optional::stream));
        Stream<AppealType> others =
                named.distinct().filter(id -> !id.equals(current.id())).flatMap(id -> types.find(id).stream());
        return Stream.concat(Stream.of(current), others).toList();
    }

    Policy policy() {
        return workflow.policy();
    }

    /** The letter to write, if the case needs one, and what keeps it from going out. */
    record Judged(Assessment assessment, Optional<Letter> letter, Problems problems) {}

    Judged judge(CaseFolder folder) {
        Assessment assessment = workflow.assess(folder, options.stage());
        Optional<Letter> letter = letter(assessment);
        boolean isChosen = options.letter().isPresent() && letter.isPresent();
        return new Judged(
                assessment, letter, isChosen ? workflow.problems(assessment, letter.get()) : assessment.problems());
    }

    /** The files of a case by name: problems, and the letter if nothing forbids it. */
    SortedMap<String, RenderedFile> files(Judged judged) {
        SortedMap<String, RenderedFile> files = new TreeMap<>();
        boolean isBlocked = judged.problems().block();
        if (judged.letter().isPresent() && (!isBlocked || options.force())) {
            List<RenderedFile> rendered =
                    workflow.render(judged.assessment(), judged.letter().get(), options.formats(), isBlocked);
            rendered.forEach(file -> files.put(file.name(), file));
        }
        files.put(PROBLEMS, problems(judged));
        return files;
    }

    /** A case on whose path Amazon wants no letter, or that waits for an answer, is none the worse for it. */
    private Optional<Letter> letter(Assessment assessment) {
        if (options.letter().isPresent()) {
            return Optional.of(workflow.letter(assessment, options.letter()));
        }
        return assessment.review().letters().stream()
                .filter(letter -> letter.kind() == LetterDefinition.Kind.APPEAL)
                .findFirst();
    }

    private RenderedFile problems(Judged judged) {
        String json = workflow.problemsJson(
                judged.problems(), texts(judged.assessment().review()), options.language());
        return new RenderedFile(PROBLEMS, (json + "\n").getBytes(UTF_8));
    }

    private Messages texts(Review review) {
        return texts.computeIfAbsent(
                review.type().digest() + review.policy().digest(),
                digests -> review.type().messages().orElse(review.policy().messages()));
    }
}
