package org.appealworkbench.api.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.appealworkbench.api.type.PartId;

/**
 * What the consultant did to a part by hand. Overlays apply in the order of the case, after composing.
 *
 * @param part the part concerned; for {@code add} the id of the new part
 * @param after for {@code move} and {@code add}: the part to stand behind; absent means first
 * @param text for {@code rewrite} and {@code add}: plain paragraphs, separated by blank lines
 * @param base SHA-256 of the composed text that was rewritten; if that differs now, both versions are shown
 */
public record Overlay(
        PartId part,
        Op op,
        Optional<PartId> after,
        Optional<String> text,
        Optional<String> base,
        String who,
        LocalDate when) {

    public enum Op {
        REWRITE,
        MOVE,
        HIDE,
        ADD
    }
}
