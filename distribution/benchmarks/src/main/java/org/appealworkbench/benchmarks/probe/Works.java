package org.appealworkbench.benchmarks.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.appealworkbench.api.casefile.CaseFolder;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.rule.Stage;
import org.appealworkbench.api.workflow.Assessment;
import org.appealworkbench.api.workflow.RenderedFile;
import org.appealworkbench.api.workflow.Workflow;

/** The pieces of work that are measured; each call takes the next case. */
final class Works {
    private final Workflow workflow;
    private final List<Path> files = files();
    private final AtomicInteger next = new AtomicInteger();

    Works(Workflow workflow) {
        this.workflow = workflow;
    }

    Callable<Object> named(String work) {
        return switch (work) {
            case "read" -> () -> workflow.open(taken(files));
            case "check" -> check();
            case "text" -> text();
            case "read-text" -> () -> text(workflow.open(taken(files)));
            case "pdf" -> rendered(cases(), "pdf");
            case "short-pdf" -> rendered(List.of(shortCase()), "pdf");
            case "html" -> rendered(cases(), "html");
            default -> throw new IllegalArgumentException(work);
        };
    }

    private Callable<Object> check() {
        List<CaseFolder> cases = cases();
        return () -> assessed(taken(cases)).problems();
    }

    private Callable<Object> text() {
        List<CaseFolder> cases = cases();
        return () -> text(taken(cases));
    }

    private Object text(CaseFolder folder) {
        return bytes(assessed(folder), "txt");
    }

    private Callable<Object> rendered(List<CaseFolder> cases, String format) {
        List<Assessment> assessed = cases.stream().map(this::assessed).toList();
        return () -> bytes(taken(assessed), format);
    }

    /** Checked means: no problem that would keep the letter from being written. */
    private Assessment assessed(CaseFolder folder) {
        Assessment assessment = workflow.assess(folder, Stage.READY);
        if (assessment.problems().block()) {
            throw new IllegalStateException(assessment.problems().toString());
        }
        return assessment;
    }

    private byte[] bytes(Assessment assessment, String format) {
        Letter letter = workflow.letter(assessment, Optional.empty());
        List<RenderedFile> rendered = workflow.render(assessment, letter, Set.of(format), false);
        return rendered.get(0).bytes();
    }

    private List<CaseFolder> cases() {
        return files.stream().map(workflow::open).toList();
    }

    private CaseFolder shortCase() {
        return workflow.open(Path.of(System.getProperty(ProbeActivator.SHORT_CASE)));
    }

    private <T> T taken(List<T> all) {
        return all.get(Math.floorMod(next.getAndIncrement(), all.size()));
    }

    private static List<Path> files() {
        try (Stream<Path> folders = Files.list(Path.of(System.getProperty(ProbeActivator.CASES)))) {
            return folders.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
