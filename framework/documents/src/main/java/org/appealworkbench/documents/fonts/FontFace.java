package org.appealworkbench.documents.fonts;

/**
 * The faces of the bundle, each a file below {@code fonts/}.
 *
 * @see FontGroup
 */
public enum FontFace {
    LATIN_REGULAR(FontGroup.LATIN, "NotoSans-Regular.ttf", false, false),
    LATIN_ITALIC(FontGroup.LATIN, "NotoSans-Italic.ttf", false, true),
    LATIN_BOLD(FontGroup.LATIN, "NotoSans-Bold.ttf", true, false),
    LATIN_BOLD_ITALIC(FontGroup.LATIN, "NotoSans-BoldItalic.ttf", true, true),
    SYMBOLS_REGULAR(FontGroup.SYMBOLS, "DejaVuSans-Symbols.ttf", false, false),
    CJK_REGULAR(FontGroup.CJK, "NotoSansSC-Regular.ttf", false, false),
    CJK_BOLD(FontGroup.CJK, "NotoSansSC-Bold.ttf", true, false);

    private final FontGroup group;
    private final String file;
    private final boolean bold;
    private final boolean italic;

    FontFace(FontGroup group, String file, boolean bold, boolean italic) {
        this.group = group;
        this.file = file;
        this.bold = bold;
        this.italic = italic;
    }

    public FontGroup group() {
        return group;
    }

    public String path() {
        return "fonts/" + file;
    }

    public boolean bold() {
        return bold;
    }

    public boolean italic() {
        return italic;
    }
}
