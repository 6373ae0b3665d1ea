package org.appealworkbench.api.casefile;

import java.time.LocalDate;
import java.util.Optional;

/** A message from Amazon as the case holds it: the notice that opened it, or the reply to a round. */
public record Mail(
        Optional<LocalDate> received, Optional<String> sender, TextSource text, Optional<NoticeReading> reading) {}
