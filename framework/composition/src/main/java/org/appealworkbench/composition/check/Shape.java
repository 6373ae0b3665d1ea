package org.appealworkbench.composition.check;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.appealworkbench.api.type.Question;

/** What is known of a value of a template without a case. A closed family. */
sealed interface Shape {

    /** @param question whose answer it is, if it is one */
    record OneFact(Optional<Question> question) implements Shape {}

    record ManyFacts(Optional<Question> question) implements Shape {}

    record Rows(Question list, String dotted) implements Shape {}

    record OneRow(Question list, String dotted) implements Shape {}

    record Asks() implements Shape {}

    record OneAsk() implements Shape {}

    /**
     * @param what as its author knows it, {@code $seller}
     * @param metric whether {@code metric('id')} may be called
     * @param asked whether {@code #if} may ask for it
     */
    record Named(String what, Map<String, Supplier<Shape>> fields, boolean metric, boolean asked) implements Shape {}

    record ToolNamed(String name) implements Shape {}

    record Condition() implements Shape {}

    record Words() implements Shape {}

    /** Nothing is known, so nothing is wrong: the argument of a macro, what was wrong before. */
    record Anything() implements Shape {}

    Shape FACT = new OneFact(Optional.empty());
    Shape FACTS = new ManyFacts(Optional.empty());
    Shape CONDITION = new Condition();
    Shape WORDS = new Words();
    Shape ANYTHING = new Anything();

    default boolean isAnything() {
        return this instanceof Anything;
    }
}
