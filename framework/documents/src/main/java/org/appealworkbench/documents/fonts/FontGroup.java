package org.appealworkbench.documents.fonts;

import java.util.Locale;

/** Faces that draw the same characters. A group is parsed only for a letter that needs it. */
public enum FontGroup {
    LATIN,
    SYMBOLS,
    CJK;

    /** The name for style sheets. */
    public String family() {
        return "letter-" + word();
    }

    /** Where the characters that every face of the group draws are listed. */
    String ranges() {
        return "fonts/" + word() + ".ranges";
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
