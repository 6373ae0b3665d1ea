package org.appealworkbench.api.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Any other exchange: a status inquiry, a call, a rights owner's mail.
 *
 * @param direction {@code in} or {@code out}
 */
public record Contact(
        Optional<LocalDate> date,
        Optional<String> channel,
        Optional<String> with,
        Optional<String> direction,
        Optional<TextSource> text,
        Optional<String> reference) {}
