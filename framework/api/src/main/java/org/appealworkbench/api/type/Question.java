package org.appealworkbench.api.type;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.fact.QuestionId;

/**
 * One question. Its texts for staff stand in the messages under keys derived from the dotted path of its ids from the
 * root ({@code question.lateOrders.firstScan.label}, {@code .help}, {@code .min} for the message of a limit …).
 *
 * @param role what the answer means to universal rules ({@code root-cause}, {@code date} …), a word of policy data
 * @param required whether an answer is needed; unknown counts as true; absent means never
 * @param visible whether it is asked; unknown counts as false; absent means always
 * @param suggest proposes a value, which stays {@code suggested} until confirmed (YAML key {@code default})
 * @param calculate gives the answer itself; the question is then never asked
 * @param source where the answer is prefilled from ({@code notice.received}, {@code report.METRIC.DAYS.rate} …); that of
 *     a list ({@code notice.asks}, {@code notice.asins}, {@code notice.orderIds}, {@code notice.complaintIds}) proposes
 *     one row for each, and a field with {@code row.text} takes its words, {@code row.topic} the topic of an ask,
 *     {@code row.round} the number of the round that answers it, {@code row.ask} round and id ({@code 2.a1})
 * @param children the fields of a {@code list}
 */
public record Question(
        QuestionId id,
        QuestionType type,
        AskOf askOf,
        Optional<String> role,
        Optional<Expr> required,
        Optional<Expr> visible,
        Optional<Expr> suggest,
        Optional<Expr> calculate,
        Limits limits,
        List<Choice> choices,
        Optional<String> unit,
        Optional<String> policy,
        Optional<String> source,
        Optional<ReferenceTarget> reference,
        List<Question> children,
        Place place) {

    /**
     * The bounds of an answer; each has its own message. Length is that of the text in code points, or the number of
     * rows, choices or files.
     */
    public record Limits(
            Optional<BigDecimal> min,
            Optional<BigDecimal> max,
            Optional<BigDecimal> step,
            Optional<Integer> minLength,
            Optional<Integer> maxLength,
            Optional<String> pattern) {

        public static final Limits NONE = new Limits(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The list whose rows a {@code reference} names.
     *
     * @param list dotted path of a list question
     * @param many whether several rows may be named
     */
    public record ReferenceTarget(String list, boolean many) {}

    public Question {
        requireNonNull(id, "id");
        requireNonNull(type, "type");
        choices = List.copyOf(choices);
        children = List.copyOf(children);
    }

    public Optional<Question> child(QuestionId field) {
        return children.stream().filter(child -> child.id().equals(field)).findFirst();
    }

    public Optional<Choice> choice(String choiceId) {
        return choices.stream().filter(choice -> choice.id().equals(choiceId)).findFirst();
    }

    public boolean hasRole(String name) {
        return role.isPresent() && role.get().equals(name);
    }
}
