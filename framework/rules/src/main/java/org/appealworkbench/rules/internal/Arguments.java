package org.appealworkbench.rules.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.spi.Expression;
import org.appealworkbench.api.spi.Scope;
import org.appealworkbench.api.type.Expr;
import org.appealworkbench.api.type.RuleDefinition;

/** The arguments of a message from the expressions of a rule. */
final class Arguments {

    private static final String UNKNOWN = "–";

    private Arguments() {}

    static Message fill(Message message, RuleDefinition rule, Map<String, Expression> args, Scope scope) {
        Message filled = message;
        for (Map.Entry<String, Expr> arg : rule.args().entrySet()) {
            Optional<Value> value = Optional.ofNullable(args.get(arg.getKey())).flatMap(known -> known.evaluate(scope));
            filled = filled.with(
                    arg.getKey(),
                    value.map(known -> print(known, rule, arg.getValue().text()))
                            .orElseGet(() -> new Message.Text(UNKNOWN)));
        }
        return filled;
    }

    private static Message.Arg print(Value value, RuleDefinition rule, String source) {
        if (value instanceof Value.Number number) {
            return new Message.Number(number.number());
        }
        if (value instanceof Value.Date date) {
            return new Message.Date(date.date());
        }
        if (value instanceof Value.Rows rows) {
            return new Message.Number(BigDecimal.valueOf(rows.rows().size()));
        }
        if (value instanceof Value.Flag flag) {
            return new Message.Nested(Message.of(flag.flag() ? "word.yes" : "word.no"));
        }
        if (value instanceof Value.Choice choice) {
            return choiceLabel(choice.choice(), rule, source);
        }
        return new Message.Text(text(value));
    }

    /** The label of a choice that the argument reads by name; the id where it is worked out. */
    private static Message.Arg choiceLabel(String choice, RuleDefinition rule, String source) {
        String name = source.strip();
        if (name.matches("row\\.[a-z][A-Za-z0-9]*") && rule.each().isPresent()) {
            name = rule.each().get() + name.substring("row".length());
        }
        return name.matches("[a-z][A-Za-z0-9.]*") && !name.equals("path") && !name.equals("marketplace")
                ? new Message.Nested(Message.of("question." + name + ".choice." + choice))
                : new Message.Text(choice);
    }

    private static String text(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        if (value instanceof Value.Prose prose) {
            return prose.text().or(prose::source).orElse(UNKNOWN);
        }
        if (value instanceof Value.Money money) {
            return money.amount().toPlainString() + " " + money.currency();
        }
        if (value instanceof Value.DateTime moment) {
            return moment.dateTime().toString();
        }
        if (value instanceof Value.Period period) {
            return period.from() + " – " + period.to();
        }
        if (value instanceof Value.Choices choices) {
            return String.join(", ", choices.choices());
        }
        return value instanceof Value.Reference reference
                ? join(reference.rows())
                : join(((Value.EvidenceLink) value).evidence());
    }

    private static String join(List<?> ids) {
        return String.join(", ", ids.stream().map(Object::toString).toList());
    }
}
