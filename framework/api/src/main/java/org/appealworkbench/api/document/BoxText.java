package org.appealworkbench.api.document;

import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.type.PartId;

/**
 * The final text of one box of the form.
 *
 * @param box id of the box
 * @param parts whose text it holds, in order
 * @param length as the form counts it
 * @param limit greatest length, if known
 */
public record BoxText(
        String box, List<PartId> parts, String text, int length, Optional<Integer> limit, String counting) {

    public BoxText {
        parts = List.copyOf(parts);
    }

    public boolean overflows() {
        return limit.isPresent() && length > limit.get();
    }
}
