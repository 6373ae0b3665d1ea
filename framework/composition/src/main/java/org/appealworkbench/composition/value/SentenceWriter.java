package org.appealworkbench.composition.value;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fills the slots of a sentence. */
@FunctionalInterface
public interface SentenceWriter {

    /**
     * @param names gives the value of a name, null if it has none
     * @return the words of the choice and the facts of its slots in their order, each with its own origins
     * @throws TemplateFault with the place, if the sentence cannot be written
     */
    List<FactValue> write(Sentence sentence, Function<String, @Nullable Object> names);
}
