package org.appealworkbench.api.interview;

import java.util.List;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.Cell;
import org.appealworkbench.api.type.Question;

/**
 * One question at one path, as it stands now.
 *
 * @param visible whether it is asked now; the answer of an invisible one is kept and not read
 * @param required whether it needs an answer now
 * @param faults what is wrong with its answer, empty if nothing is
 */
public record Item(
        Question question, AnswerPath path, boolean visible, boolean required, Cell cell, List<AnswerFault> faults) {

    public Item {
        faults = List.copyOf(faults);
    }
}
