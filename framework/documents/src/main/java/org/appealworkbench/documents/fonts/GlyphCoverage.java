package org.appealworkbench.documents.fonts;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.appealworkbench.documents.BundledResource;

/** Which characters the fonts of the bundle can draw, read from lists so that asking parses no font. */
public final class GlyphCoverage {

    private static final Map<FontGroup, BitSet> DRAWN = Collections.synchronizedMap(new EnumMap<>(FontGroup.class));

    private GlyphCoverage() {}

    /** Code points that no font draws, each once, in order of appearance. */
    public static List<Integer> undrawable(String text) {
        if (text.chars().allMatch(c -> c <= '~')) {
            return List.of();
        }
        return drawn(text)
                .filter(codePoint -> !isDrawable(codePoint))
                .distinct()
                .boxed()
                .toList();
    }

    /** The groups that the text needs. */
    public static Set<FontGroup> groups(String text) {
        Set<FontGroup> groups = EnumSet.noneOf(FontGroup.class);
        drawn(text).forEach(codePoint -> {
            for (FontGroup group : FontGroup.values()) {
                if (draws(group, codePoint)) {
                    groups.add(group);
                    return;
                }
            }
        });
        return groups;
    }

    static boolean draws(FontGroup group, int codePoint) {
        return DRAWN.computeIfAbsent(group, GlyphCoverage::read).get(codePoint);
    }

    private static boolean isDrawable(int codePoint) {
        return codePoint <= '~'
                || draws(FontGroup.LATIN, codePoint)
                || draws(FontGroup.SYMBOLS, codePoint)
                || draws(FontGroup.CJK, codePoint);
    }

    private static IntStream drawn(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().filter(GlyphCoverage::isVisible);
    }

    /** Formatting characters and variation selectors draw nothing themselves. */
    private static boolean isVisible(int codePoint) {
        int type = Character.getType(codePoint);
        boolean selector = codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
        return type != Character.CONTROL && type != Character.FORMAT && !selector;
    }

    private static BitSet read(FontGroup group) {
        BitSet points = new BitSet();
        BundledResource.text(group.ranges()).lines().forEach(line -> {
            String[] ends = line.split("-");
            points.set(Integer.parseInt(ends[0], 16), Integer.parseInt(ends[ends.length - 1], 16) + 1);
        });
        return points;
    }
}
