package org.appealworkbench.composition.template;

import java.util.Arrays;
import org.appealworkbench.api.fact.Origin;

/** What a template wrote: CommonMark with tokens for facts, and where each of its characters came from. */
public final class Rendered {

    private final String text;
    private final int[] offsets;
    private final int[] lines;
    private final String[] files;

    Rendered(String text, int[] offsets, int[] lines, String[] files) {
        this.text = text;
        this.offsets = offsets;
        this.lines = lines;
        this.files = files;
    }

    public String text() {
        return text;
    }

    /** The line of a template that wrote the character at this offset. */
    public Origin.Template origin(int offset) {
        int found = Arrays.binarySearch(offsets, offset);
        int mark = found >= 0 ? found : -found - 2;
        while (found >= 0 && mark + 1 < offsets.length && offsets[mark + 1] == offset) {
            mark++;
        }
        return mark < 0 ? new Origin.Template("", 0) : new Origin.Template(files[mark], lines[mark]);
    }
}
