package org.appealworkbench.api.spi;

import java.util.Optional;
import org.appealworkbench.api.fact.Row;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.letter.LetterText;
import org.appealworkbench.api.policy.Policy;

/** What an expression reads when it is evaluated. An empty value is unknown. */
public interface Scope {

    /** The confirmed value of a question or of one of {@link CaseNames}. */
    Optional<Value> value(String name);

    Optional<Row> row();

    Optional<Row> outer();

    Optional<LetterText> letter();

    Policy policy();

    /** Language of the letter, for word lists. */
    String language();
}
