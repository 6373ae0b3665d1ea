package org.appealworkbench.documents.print;

import java.util.ArrayList;
import java.util.List;
import org.appealworkbench.api.letter.Part;

/**
 * A part with the number of its heading.
 *
 * @param number from 1, 0 for a part without a numbered heading
 */
public record NumberedPart(Part part, int number) {

    /** Numbers the headings in order, among the given parts only. */
    public static List<NumberedPart> of(List<Part> parts) {
        List<NumberedPart> numbered = new ArrayList<>();
        int last = 0;
        for (Part part : parts) {
            boolean counts = part.numbered() && !part.heading().isEmpty();
            last += counts ? 1 : 0;
            numbered.add(new NumberedPart(part, counts ? last : 0));
        }
        return numbered;
    }

    /** "2. ", or empty. */
    public String label() {
        return number == 0 ? "" : number + ". ";
    }
}
