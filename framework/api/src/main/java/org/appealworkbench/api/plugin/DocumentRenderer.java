package org.appealworkbench.api.plugin;

import java.io.IOException;
import java.io.OutputStream;
import org.appealworkbench.api.document.LetterDocument;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Renders letters in one format. Registered as an OSGi service; two renderers of one format: the higher
 * {@code service.ranking} wins.
 *
 * <p>Called once for every document, on any thread, several at once; it keeps no state that a reader could notice. Equal
 * documents must give equal bytes. It opens no file and no connection for what a letter names. It has no deadline. A throw
 * ends the command as a defect, and nothing of that letter is written.
 *
 * @since 0.1
 */
@ConsumerType
public interface DocumentRenderer {

    /** The word for {@code --format} and the file's extension: {@code txt}, {@code md}, {@code html}, {@code pdf}. */
    String format();

    /** @throws IOException only if {@code out} throws it */
    void render(LetterDocument document, OutputStream out) throws IOException;
}
