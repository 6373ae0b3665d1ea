package org.appealworkbench.api.policy;

import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.LocalText;
import org.appealworkbench.api.type.Form;

/**
 * Amazon's form for a notice, as its ordered steps. An unknown limit is absent, never a guess.
 *
 * @param title for staff, by interface language
 */
public record FormProfile(String id, LocalText title, List<Step> steps, Dated dated) implements Form {

    /** One thing that the consultant does on the screen. A closed family. */
    public sealed interface Step {
        /** What to look for or do, by interface language. */
        LocalText label();
    }

    public record Navigate(LocalText label) implements Step {}

    public record Select(LocalText label, LocalText option) implements Step {}

    /**
     * @param box id, part of the name of its text file
     * @param purposes which boxes' purposes of a letter's parts go in: {@code root-cause}, {@code all} …
     * @param limit greatest length, absent if unknown
     * @param counting {@code code-points}, {@code utf-16}, {@code bytes} or {@code words}; line ends count as two code points
     */
    public record TextBox(LocalText label, String box, List<String> purposes, Optional<Integer> limit, String counting)
            implements Step {
        public TextBox {
            purposes = List.copyOf(purposes);
        }
    }

    /** @param types allowed file extensions; empty if unknown */
    public record Upload(
            LocalText label,
            List<String> types,
            Optional<Long> maxBytes,
            Optional<Long> maxTotalBytes,
            Optional<Integer> maxFiles)
            implements Step {
        public Upload {
            types = List.copyOf(types);
        }
    }

    public record Declaration(LocalText label) implements Step {}

    public record Quiz(LocalText label) implements Step {}

    public record Submit(LocalText label, Optional<String> channel) implements Step {}

    public FormProfile {
        steps = List.copyOf(steps);
    }

    public List<TextBox> boxes() {
        return steps.stream()
                .filter(TextBox.class::isInstance)
                .map(TextBox.class::cast)
                .toList();
    }
}
