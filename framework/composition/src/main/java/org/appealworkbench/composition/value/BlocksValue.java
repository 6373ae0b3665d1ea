package org.appealworkbench.composition.value;

import java.util.List;
import org.appealworkbench.api.letter.Block;

/** Whole blocks that a tool of a code bundle made; printed only as a paragraph of their own. */
public final class BlocksValue extends TemplateValue {

    private final List<Block> blocks;

    public BlocksValue(List<Block> blocks) {
        this.blocks = List.copyOf(blocks);
    }

    public List<Block> blocks() {
        return blocks;
    }

    @Override
    public String what() {
        return "a block";
    }
}
