package org.appealworkbench.headless;

import java.util.function.Consumer;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.Messages;
import org.appealworkbench.api.rule.Problem;
import org.appealworkbench.api.rule.Problems;
import org.appealworkbench.api.type.Severity;

/** Problems for a person: one line each, the worst first, then the counts. */
record ProblemLines(Staff staff, Messages texts, Consumer<String> out) {

    void print(Problems problems) {
        for (Severity severity : Severity.values()) {
            problems.stream().filter(problem -> problem.severity() == severity).forEach(this::print);
        }
    }

    void summary(String name, Problems problems) {
        out.accept(staff.text(Message.of(problems.isEmpty() ? "problems.none" : "problems.summary")
                .with("name", name)
                .with("errors", problems.count(Severity.ERROR))
                .with("warnings", problems.count(Severity.WARNING))
                .with("infos", problems.count(Severity.INFO))));
    }

    private void print(Problem problem) {
        String place = problem.at().isEmpty() ? "" : problem.at() + ": ";
        String waived = problem.waived()
                .map(waiver -> " "
                        + staff.text(Message.of("problems.waived")
                                .with("who", waiver.who())
                                .with("reason", waiver.reason())))
                .orElse("");
        out.accept("  " + staff.text("severity." + problem.severity().word()) + " " + problem.rule() + " " + place
                + staff.text(problem.message(), texts) + waived);
    }
}
