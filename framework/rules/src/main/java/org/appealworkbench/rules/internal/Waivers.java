package org.appealworkbench.rules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.casefile.Waiver;
import org.appealworkbench.api.rule.Problem;
import org.appealworkbench.api.spi.NearestWord;
import org.appealworkbench.api.type.RuleDefinition;
import org.appealworkbench.api.type.RuleDefinition.Waivable;
import org.appealworkbench.api.type.RuleId;
import org.appealworkbench.api.type.RuleStage;
import org.appealworkbench.api.type.Severity;

/**
 * Puts waivers on the problems that they answer for. A reviewer signs as {@code reviewer: NAME}; a waiver that is not
 * allowed, that has ended, or whose rule does not exist is a problem of its own.
 */
final class Waivers {

    static final RuleId INVALID = RuleId.of("WAIVER-INVALID");
    static final RuleId ENDED = RuleId.of("WAIVER-ENDED");

    private static final String REVIEWER = "reviewer:";

    private final List<Waiver> waivers;
    private final Function<RuleId, Optional<RuleDefinition>> definitions;
    private final Optional<Set<RuleId>> known;

    /** @param known all rules that may report a problem; empty if nobody can say, because code reports under any id */
    Waivers(List<Waiver> waivers, Function<RuleId, Optional<RuleDefinition>> definitions, Optional<Set<RuleId>> known) {
        this.waivers = waivers;
        this.definitions = definitions;
        this.known = known;
    }

    List<Problem> apply(List<Problem> problems) {
        if (waivers.isEmpty()) {
            return problems;
        }
        List<Problem> judged = new ArrayList<>();
        for (Problem problem : problems) {
            judged.addAll(judge(problem));
        }
        known.ifPresent(rules -> waivers.stream()
                .filter(waiver -> !rules.contains(waiver.rule()))
                .forEach(waiver -> judged.add(ofNoRule(waiver, rules, problems))));
        return judged;
    }

    /** Names the rule that was meant: rather one that has something to say at this place. */
    private static Problem ofNoRule(Waiver waiver, Set<RuleId> rules, List<Problem> problems) {
        Stream<RuleId> here = problems.stream()
                .filter(problem -> problem.at().equals(waiver.at()))
                .map(Problem::rule);
        Optional<String> meant = nearest(waiver, here).or(() -> nearest(waiver, rules.stream()));
        Message message = Message.of("rule." + INVALID + (meant.isPresent() ? ".no-rule-like" : ".no-rule"))
                .with("rule", waiver.rule().value())
                .with("meant", meant.orElse(""));
        return Problem.of(INVALID, Severity.WARNING, RuleStage.INTERVIEW, waiver.at(), message);
    }

    private static Optional<String> nearest(Waiver waiver, Stream<RuleId> rules) {
        return NearestWord.to(
                waiver.rule().value(), rules.map(RuleId::value).distinct().toList());
    }

    private List<Problem> judge(Problem problem) {
        List<Problem> remarks = new ArrayList<>();
        for (Waiver waiver : waivers) {
            if (!waiver.rule().equals(problem.rule()) || !waiver.at().equals(problem.at())) {
                continue;
            }
            Optional<String> fault = fault(waiver, problem);
            if (fault.isPresent()) {
                remarks.add(remark(INVALID, Severity.ERROR, problem, INVALID + "." + fault.get(), waiver));
            } else if (waiver.judged()
                    .map(digest -> !digest.equals(problem.judged()))
                    .orElse(false)) {
                remarks.add(remark(ENDED, Severity.INFO, problem, ENDED.value(), waiver));
            } else {
                return List.of(problem.withWaiver(waiver));
            }
        }
        remarks.add(0, problem);
        return remarks;
    }

    /** A variant of the message, or empty if the waiver is in order. */
    private Optional<String> fault(Waiver waiver, Problem problem) {
        if (waiver.reason().isBlank()) {
            return Optional.of("reason");
        }
        if (signer(waiver.who()).isBlank()) {
            return Optional.of("who");
        }
        return switch (waivable(problem)) {
            case NOBODY -> Optional.of("nobody");
            case REVIEWER -> isReviewer(waiver.who()) ? Optional.empty() : Optional.of("reviewer");
            case CONSULTANT -> Optional.empty();
        };
    }

    private Waivable waivable(Problem problem) {
        return definitions
                .apply(problem.rule())
                .map(RuleDefinition::waivable)
                .orElse(problem.severity() == Severity.ERROR ? Waivable.REVIEWER : Waivable.CONSULTANT);
    }

    private static boolean isReviewer(String who) {
        return who.strip().toLowerCase(Locale.ROOT).startsWith(REVIEWER);
    }

    private static String signer(String who) {
        return isReviewer(who) ? who.strip().substring(REVIEWER.length()) : who;
    }

    private static Problem remark(RuleId id, Severity severity, Problem about, String key, Waiver waiver) {
        Message message = Message.of("rule." + key)
                .with("rule", about.rule().value())
                .with("at", about.at())
                .with("who", waiver.who());
        return Problem.of(id, severity, RuleStage.INTERVIEW, about.at(), message);
    }
}
