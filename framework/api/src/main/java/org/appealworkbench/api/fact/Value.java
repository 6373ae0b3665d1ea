package org.appealworkbench.api.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A typed value: what an answer holds, what an expression gives, what a fact prints. A closed family.
 *
 * <p>Absence is never a value: an unanswered question has no value at all. Equality is by content; decimal numbers
 * compare by {@code BigDecimal.equals}, so stages strip nothing and keep the scale as given.
 */
public sealed interface Value {

    /** Text of one line: names, ids, tracking numbers, addresses, choices' free words. Never Markdown. */
    record Text(String text) implements Value {}

    /**
     * Free text with two sides. Only {@code text} of a confirmed one is ever printed.
     *
     * @param source as the client said it, in any language; empty if the text was written directly
     * @param sourceLanguage BCP 47 tag of the source, if known
     * @param text in the letter's language, paragraphs separated by blank lines; empty if not yet written
     */
    record Prose(Optional<String> source, Optional<String> sourceLanguage, Optional<String> text, boolean confirmed)
            implements Value {}

    record Flag(boolean flag) implements Value {}

    /** A decimal number; a percentage is in percent (9.59 means 9.59 %). */
    record Number(BigDecimal number) implements Value {}

    /** @param currency ISO 4217 code */
    record Money(BigDecimal amount, String currency) implements Value {}

    record Date(LocalDate date) implements Value {}

    /** A moment; written without an offset it was read in the marketplace's time zone. */
    record DateTime(OffsetDateTime dateTime) implements Value {}

    /** Both days included; {@code from} is not after {@code to} in a valid answer. */
    record Period(LocalDate from, LocalDate to) implements Value {}

    /** The id of one choice. */
    record Choice(String choice) implements Value {}

    /** The ids of several choices, in the order of the answer. */
    record Choices(List<String> choices) implements Value {
        public Choices {
            choices = List.copyOf(choices);
        }
    }

    /** Rows of another list. */
    record Reference(List<RowId> rows) implements Value {
        public Reference {
            rows = List.copyOf(rows);
        }
    }

    /** The link between a claim and the files that prove it. */
    record EvidenceLink(List<EvidenceId> evidence) implements Value {
        public EvidenceLink {
            evidence = List.copyOf(evidence);
        }
    }

    record Rows(List<Row> rows) implements Value {
        public Rows {
            rows = List.copyOf(rows);
        }
    }
}
