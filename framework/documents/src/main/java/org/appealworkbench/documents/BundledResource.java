package org.appealworkbench.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import org.appealworkbench.api.AppealException;

/** A file of this bundle, below its own package. */
public final class BundledResource {

    private BundledResource() {}

    /** @throws AppealException if the bundle is damaged */
    public static byte[] bytes(String path) {
        try (InputStream in = BundledResource.class.getResourceAsStream("/org/appealworkbench/documents/" + path)) {
            if (in == null) {
                throw new AppealException(
                        DocumentsError.RESOURCE_UNREADABLE, path + " is not in the bundle. Install the product again.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AppealException(
                    DocumentsError.RESOURCE_UNREADABLE, path + " cannot be read. Install the product again.", e);
        }
    }

    public static String text(String path) {
        return new String(bytes(path), UTF_8);
    }
}
