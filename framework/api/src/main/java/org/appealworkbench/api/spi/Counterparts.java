package org.appealworkbench.api.spi;

import org.appealworkbench.api.document.LetterDocument;
import org.osgi.annotation.versioning.ProviderType;

/** Sets a letter beside its counterpart in the client's language. Thread-safe. */
@ProviderType
public interface Counterparts {

    /** Both as one page of two columns, part beside part; UTF-8 HTML that loads nothing. */
    byte[] html(LetterDocument letter, LetterDocument counterpart);
}
