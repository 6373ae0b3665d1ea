package org.appealworkbench.api.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.casefile.Waiver;
import org.appealworkbench.api.type.RuleId;
import org.appealworkbench.api.type.RuleStage;
import org.appealworkbench.api.type.Severity;

/**
 * What a rule reports: a key with arguments, never a sentence.
 *
 * @param finding name of the finding in labelled letter data, if the rule has one
 * @param at the place: an answer path, {@code part:ID}, an evidence id, a field of the case, or empty for the whole case
 * @param fixes ids of quick fixes
 * @param judged digest of what was judged; a waiver that names another one has ended; empty from a rule in Java, which the
 *     engine then fills in
 * @param waived the waiver of the case that answers for it; what a rule in Java puts here is ignored
 */
public record Problem(
        RuleId rule,
        Optional<String> finding,
        Severity severity,
        RuleStage stage,
        String at,
        Message message,
        List<String> fixes,
        Optional<String> source,
        String judged,
        Optional<Waiver> waived) {

    public Problem {
        requireNonNull(rule, "rule");
        requireNonNull(finding, "finding");
        requireNonNull(severity, "severity");
        requireNonNull(stage, "stage");
        requireNonNull(at, "at");
        requireNonNull(message, "message");
        fixes = List.copyOf(fixes);
        requireNonNull(source, "source");
        requireNonNull(judged, "judged");
        requireNonNull(waived, "waived");
    }

    /** A problem as rules in Java report it; the engine fills in what the definition of the rule knows. */
    public static Problem of(RuleId rule, Severity severity, RuleStage stage, String at, Message message) {
        return new Problem(
                rule,
                Optional.empty(),
                severity,
                stage,
                at,
                message,
                List.of(),
                Optional.empty(),
                "",
                Optional.empty());
    }

    public boolean blocks() {
        return severity == Severity.ERROR && waived.isEmpty();
    }

    public Problem withWaiver(Waiver waiver) {
        return new Problem(rule, finding, severity, stage, at, message, fixes, source, judged, Optional.of(waiver));
    }
}
