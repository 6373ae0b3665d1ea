package org.appealworkbench.api.casefile;

import java.util.Optional;

/**
 * A text that the case holds inline or in a file beside it.
 *
 * @param file relative path if it stands in a file; written back as such
 * @param content the text itself, read
 */
public record TextSource(Optional<String> file, String content) {

    public static TextSource inline(String text) {
        return new TextSource(Optional.empty(), text);
    }

    public static TextSource file(String path, String content) {
        return new TextSource(Optional.of(path), content);
    }
}
