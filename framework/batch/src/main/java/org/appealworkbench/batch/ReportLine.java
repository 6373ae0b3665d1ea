package org.appealworkbench.batch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.rule.Problems;
import org.appealworkbench.api.type.Severity;
import org.appealworkbench.api.workflow.RenderedFile;

/**
 * What {@code report.jsonl} says of one case, and the key that tells whether it still holds.
 *
 * @param id empty if none could be read
 * @param files in alphabetical order
 * @param key digest of everything that decided about the files; empty of a case that failed
 */
record ReportLine(
        long line,
        Optional<String> id,
        Outcome outcome,
        Counts problems,
        List<WrittenFile> files,
        Optional<Failure> failure,
        Optional<String> key) {

    enum Outcome {
        OK("ok"),
        PROBLEMS("problems"),
        FAILED("failed");

        private final String word;

        Outcome(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        static Outcome of(String word) {
            for (Outcome outcome : values()) {
                if (outcome.word.equals(word)) {
                    return outcome;
                }
            }
            throw new IllegalArgumentException(word);
        }
    }

    /** How many problems that nobody waived there are. */
    record Counts(long error, long warning, long info) {

        static final Counts NONE = new Counts(0, 0, 0);

        static Counts of(Problems problems) {
            return new Counts(
                    problems.count(Severity.ERROR), problems.count(Severity.WARNING), problems.count(Severity.INFO));
        }

        Counts plus(Counts more) {
            return new Counts(error + more.error, warning + more.warning, info + more.info);
        }
    }

    /** @param path relative to the folder of the batch, with slashes */
    record WrittenFile(String path, String sha256, long bytes) {}

    /** Why a case could not be worked on. */
    record Failure(String code, String message, Optional<Place> place) {}

    static ReportLine failed(long line, Optional<String> id, AppealException error) {
        Failure failure = new Failure(error.code().code(), String.valueOf(error.getMessage()), error.place());
        return new ReportLine(line, id, Outcome.FAILED, Counts.NONE, List.of(), Optional.of(failure), Optional.empty());
    }

    ReportLine withKey(String newKey) {
        return new ReportLine(line, id, outcome, problems, files, failure, Optional.of(newKey));
    }

    ReportLine at(long newLine) {
        return new ReportLine(newLine, id, outcome, problems, files, failure, key);
    }

    /** The files as they are to be written, by their names within the folder of the case. */
    static List<WrittenFile> files(String id, Map<String, RenderedFile> byName, Digests digests) {
        return byName.values().stream()
                .map(file -> new WrittenFile(id + "/" + file.name(), digests.hex(file.bytes()), file.bytes().length))
                .toList();
    }
}
