package org.appealworkbench.rules.internal.check;

import java.time.LocalDate;
import java.util.Optional;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.fact.Value;

/** Measures of the {@code roles} that are planned later than the waiting time {@code time} from today. */
final class PlannedTooFar implements CaseCheck {

    @Override
    public Parameters parameters() {
        return Parameters.required("roles", "time");
    }

    @Override
    public void check(CaseSubject subject, Findings out) {
        LocalDate today = subject.review().interview().today();
        Optional<LocalDate> last =
                Waiting.until(subject.review(), subject.builtIn().one("time").orElseThrow(), today);
        if (last.isEmpty()) {
            return;
        }
        subject.builtIn().all("roles").stream()
                .flatMap(role -> ActionRows.of(subject.review().interview(), role))
                .filter(ActionRows.ListRow::isPlanned)
                .forEach(action -> action.confirmed("date")
                        .map(value -> value instanceof Value.Date date ? date.date() : today)
                        .filter(date -> date.isAfter(last.get()))
                        .ifPresent(date -> out.add(
                                action.path(action.field("date").orElseThrow()).toString(),
                                out.message()
                                        .with("date", new Message.Date(date))
                                        .with("last", new Message.Date(last.get())),
                                date.toString())));
    }
}
