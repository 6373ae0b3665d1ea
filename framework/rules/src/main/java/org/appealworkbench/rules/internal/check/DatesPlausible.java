package org.appealworkbench.rules.internal.check;

import java.time.LocalDate;
import java.util.Optional;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.interview.Item;
import org.appealworkbench.api.rule.Review;
import org.appealworkbench.rules.internal.check.ActionRows.ListRow;

/** Actions of the {@code roles} done in the future, or before the incident began. */
final class DatesPlausible implements CaseCheck {

    @Override
    public Parameters parameters() {
        return Parameters.required("roles");
    }

    @Override
    public void check(CaseSubject subject, Findings out) {
        Review review = subject.review();
        Optional<LocalDate> start = review.interview()
                .withRole("incident-period")
                .map(Item::cell)
                .flatMap(cell -> cell.confirmed().stream())
                .flatMap(value -> first(value).stream())
                .min(LocalDate::compareTo);
        LocalDate today = review.interview().today();
        subject.builtIn().all("roles").stream()
                .flatMap(role -> ActionRows.of(review.interview(), role))
                .forEach(action -> action.confirmed("date")
                        .flatMap(DatesPlausible::first)
                        .ifPresent(date -> {
                            if (date.isAfter(today) && isDone(action)) {
                                add(action, "future", date, out);
                            } else if (start.filter(date::isBefore).isPresent()) {
                                add(action, "early", date, out);
                            }
                        }));
    }

    private static void add(ListRow action, String variant, LocalDate date, Findings out) {
        out.add(
                action.path(action.field("date").orElseThrow()).toString(),
                out.message(variant).with("date", new Message.Date(date)),
                date.toString());
    }

    private static boolean isDone(ListRow action) {
        return action.confirmed("status")
                .map(value ->
                        value instanceof Value.Choice choice && choice.choice().equals("done"))
                .orElse(action.field("status").isEmpty());
    }

    private static Optional<LocalDate> first(Value value) {
        if (value instanceof Value.Date date) {
            return Optional.of(date.date());
        }
        if (value instanceof Value.DateTime moment) {
            return Optional.of(moment.dateTime().toLocalDate());
        }
        return value instanceof Value.Period period ? Optional.of(period.from()) : Optional.empty();
    }
}
