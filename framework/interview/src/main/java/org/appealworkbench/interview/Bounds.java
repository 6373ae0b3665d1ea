package org.appealworkbench.interview;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.Optional;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.Messages;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.interview.AnswerFault;
import org.appealworkbench.api.type.Question;
import org.jspecify.annotations.Nullable;

/** Checks an answer against the limits of its question; each limit has its own message. */
final class Bounds {

    private final Entry entry;
    private final Messages messages;

    private Bounds(Entry entry, Messages messages) {
        this.entry = entry;
        this.messages = messages;
    }

    static void check(Entry entry, Messages messages) {
        if (entry.node.isLimited()) {
            new Bounds(entry, messages).check(entry.node.question.limits());
        }
    }

    private void check(Question.Limits limits) {
        Value value = entry.cell().value().orElse(null);
        BigDecimal number = number(value);
        if (number != null) {
            number(limits, number);
        }
        String text = text(value);
        Optional<Integer> length = length(value, text);
        length.ifPresent(given -> {
            limits.minLength().filter(limit -> given < limit).ifPresent(limit -> report("minLength", given, limit));
            limits.maxLength().filter(limit -> given > limit).ifPresent(limit -> report("maxLength", given, limit));
        });
        boolean tooLong = limits.maxLength().isPresent()
                && length.orElse(0) > limits.maxLength().get();
        if (text != null && !tooLong) {
            pattern(text);
        }
    }

    private void number(Question.Limits limits, BigDecimal number) {
        limits.min().filter(limit -> number.compareTo(limit) < 0).ifPresent(limit -> report("min", number, limit));
        limits.max().filter(limit -> number.compareTo(limit) > 0).ifPresent(limit -> report("max", number, limit));
        BigDecimal start = limits.min().orElse(BigDecimal.ZERO);
        limits.step()
                .filter(step -> step.signum() > 0
                        && number.subtract(start).remainder(step).signum() != 0)
                .ifPresent(step -> report("step", number, step));
    }

    private void pattern(String text) {
        Optional<Pattern> pattern = entry.node.pattern;
        if (pattern.isPresent() && !pattern.get().matches(text)) {
            add(message("pattern").with("given", Given.shortened(text)));
        }
    }

    private void report(String limit, long given, long bound) {
        add(message(limit).with("given", given).with("limit", bound));
    }

    private void report(String limit, BigDecimal given, BigDecimal bound) {
        add(message(limit).with("given", new Message.Number(given)).with("limit", new Message.Number(bound)));
    }

    /** The question's own words for this limit, else the core's. */
    private Message message(String limit) {
        String own = "question." + entry.node.dotted + "." + limit;
        String key = messages.find("en", own).isPresent() ? own : "answer.limit." + limit;
        return Message.of(key).with("question", Labels.of(entry.node));
    }

    private void add(Message message) {
        entry.fault(new AnswerFault(AnswerFault.Kind.LIMIT, entry.path, message));
    }

    private static @Nullable BigDecimal number(@Nullable Value value) {
        if (value instanceof Value.Number number) {
            return number.number();
        }
        return value instanceof Value.Money money ? money.amount() : null;
    }

    private static @Nullable String text(@Nullable Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        return value instanceof Value.Prose prose ? prose.text().orElse(null) : null;
    }

    private Optional<Integer> length(@Nullable Value value, @Nullable String text) {
        if (text != null) {
            return Optional.of(text.codePointCount(0, text.length()));
        }
        if (value instanceof Value.Choices choices) {
            return Optional.of(choices.choices().size());
        }
        if (value instanceof Value.EvidenceLink link) {
            return Optional.of(link.evidence().size());
        }
        if (value instanceof Value.Reference reference) {
            return Optional.of(reference.rows().size());
        }
        // A required list without rows is told as missing; that its length is 0 says the same twice.
        boolean isEmptyRequired = entry.required && entry.ownRows().isEmpty();
        return value instanceof Value.Rows && !isEmptyRequired
                ? Optional.of(entry.ownRows().size())
                : Optional.empty();
    }
}
