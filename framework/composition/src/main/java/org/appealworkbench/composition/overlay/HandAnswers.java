package org.appealworkbench.composition.overlay;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.appealworkbench.api.casefile.Overlay;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.letter.Answered;
import org.appealworkbench.api.letter.Block;
import org.appealworkbench.api.letter.Part;
import org.appealworkbench.api.notice.Ask;
import org.appealworkbench.api.type.PartDefinition;

/** Which asks a text by hand answers: those that its part is for, and those whose words it quotes. */
final class HandAnswers {

    private HandAnswers() {}

    static List<Answered> rewritten(
            Part part, Optional<PartDefinition> definition, List<Ask> asks, Overlay overlay, List<Block> blocks) {
        if (blocks.isEmpty()) {
            return List.of();
        }
        return asks.stream()
                .filter(ask -> part.answers().contains(ask.id())
                        || definition
                                .filter(known -> known.answers().contains(ask.topic()))
                                .isPresent()
                        || quotes(overlay, ask))
                .map(ask -> byHand(ask, overlay))
                .toList();
    }

    static List<Answered> added(List<Ask> asks, Overlay overlay) {
        return asks.stream()
                .filter(ask -> quotes(overlay, ask))
                .map(ask -> byHand(ask, overlay))
                .toList();
    }

    private static Answered byHand(Ask ask, Overlay overlay) {
        Origin who = new Origin.Manual(overlay.who(), overlay.when());
        return new Answered(ask.id(), Answered.How.BY_HAND, List.of(who), List.of());
    }

    /** The quoted ask alone is no answer: something must stand beside it. */
    private static boolean quotes(Overlay overlay, Ask ask) {
        String words = normal(overlay.text().orElse(""));
        String asked = normal(ask.text());
        return words.contains(asked) && words.length() > asked.length() + 20;
    }

    private static String normal(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
