package org.appealworkbench.composition.template;

import java.util.ArrayList;
import java.util.List;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;
import org.appealworkbench.api.fact.Fact;
import org.appealworkbench.api.letter.Block;
import org.appealworkbench.composition.value.BlocksValue;
import org.appealworkbench.composition.value.FactValue;
import org.appealworkbench.composition.value.TemplateFault;
import org.appealworkbench.composition.value.TemplateValue;
import org.jspecify.annotations.Nullable;

/**
 * Stands between facts and the text of a template: for each fact that is printed one character of a private-use plane is
 * written, and the fact is kept here.
 */
public final class Tokens implements ReferenceInsertionEventHandler {

    /** First of the two planes that hold nothing but private-use characters. */
    private static final int FIRST = 0xF0000;

    private static final int PER_PLANE = 0xFFFE;
    private static final int MOST = 2 * PER_PLANE;

    /** What a token stands for. A closed family. */
    public sealed interface Entry {}

    public record Printed(Fact fact, boolean citation) implements Entry {}

    public record Blocks(List<Block> blocks) implements Entry {}

    private final List<Entry> entries = new ArrayList<>();

    @Override
    public Object referenceInsert(Context context, String reference, @Nullable Object value) {
        if (value instanceof FactValue fact) {
            return fact(fact, reference);
        }
        if (value instanceof BlocksValue blocks) {
            return token(new Blocks(blocks.blocks()));
        }
        String what = value instanceof TemplateValue known ? known.what() : value == null ? "nothing" : "no fact";
        throw new TemplateFault("'" + reference + "' is " + what + "; only facts can be printed");
    }

    /** The entry of the token that this code point is; null if it is none. */
    public @Nullable Entry entry(int codePoint) {
        int index = index(codePoint);
        return index >= 0 && index < entries.size() ? entries.get(index) : null;
    }

    public static boolean isToken(int codePoint) {
        return index(codePoint) >= 0;
    }

    /** A token for checks that only need to know where one would stand. */
    public static String placeholder() {
        return Character.toString(FIRST);
    }

    private String fact(FactValue fact, String reference) {
        switch (fact.print()) {
            case NOTHING:
                return "";
            case REFUSED:
                throw new TemplateFault("'" + reference + "' is " + fact.what());
            case CITATION:
                return token(new Printed(fact.fact(), true));
            default:
                List<FactValue> pieces = fact.pieces();
                if (pieces.equals(List.of(fact))) {
                    return token(new Printed(fact.fact(), false));
                }
                StringBuilder tokens = new StringBuilder();
                pieces.forEach(piece -> tokens.append(fact(piece, reference)));
                return tokens.toString();
        }
    }

    private String token(Entry entry) {
        int index = entries.size();
        if (index >= MOST) {
            throw new TemplateFault("the template prints more than " + MOST + " facts");
        }
        entries.add(entry);
        return Character.toString(index < PER_PLANE ? FIRST + index : FIRST + 0x10000 + index - PER_PLANE);
    }

    private static int index(int codePoint) {
        int above = codePoint - FIRST;
        if (above < 0 || (codePoint & 0xFFFF) >= PER_PLANE) {
            return -1;
        }
        return above < 0x10000 ? above : above - 0x10000 + PER_PLANE;
    }
}
