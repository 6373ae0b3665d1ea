package org.appealworkbench.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.EvidenceId;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.letter.Block;
import org.appealworkbench.api.letter.Exhibit;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.LetterFault;
import org.appealworkbench.api.letter.Part;
import org.appealworkbench.api.letter.Span;
import org.appealworkbench.api.type.LetterDefinition;
import org.appealworkbench.api.type.LetterId;
import org.appealworkbench.api.type.PartId;
import org.appealworkbench.api.type.PartRole;

/** Builds letters for tests: each part one paragraph of spans, named like its role. */
final class LetterBuilder {

    private final List<Part> parts = new ArrayList<>();
    private final List<Exhibit> exhibits = new ArrayList<>();
    private final List<LetterFault> faults = new ArrayList<>();
    private List<Span> subject = List.of();

    static Span template(String text) {
        return new Span.Text(text, Set.of(), List.of(new Origin.Template("x.vm", 1)));
    }

    static Span answered(String path, String text) {
        return new Span.Text(text, Set.of(), List.of(new Origin.Answer(AnswerPath.parse(path))));
    }

    static Span byHand(String text) {
        return new Span.Text(text, Set.of(), List.of(new Origin.Manual("Ann", LocalDate.of(2026, 5, 19))));
    }

    static Span gap(String path) {
        return new Span.Missing(path, List.of(new Origin.Answer(AnswerPath.parse(path))));
    }

    static Span cite(String evidence) {
        EvidenceId id = EvidenceId.of(evidence);
        return new Span.Citation(List.of(id), List.of(new Origin.Exhibit(id)));
    }

    /** A letter with nothing to find fault with. */
    static LetterBuilder sound() {
        return new LetterBuilder()
                .part(
                        PartRole.OPENING,
                        byHand("This appeal is about a late shipment rate of 9.59 % from 3 May to 12 May 2026. "
                                + "Amazon's target is less than 4 %, and 41 orders were late. "
                                + "We write for the account of Northwind Trading and its registered address."))
                .part(
                        PartRole.ROOT_CAUSE,
                        byHand("From 1 May to 5 May 2026 the warehouse was closed for the Labour Day holiday. "
                                + "The handling time in Seller Central was still 1 day, so 35 orders passed their "
                                + "expected ship date. A clerk confirmed 6 further orders on 6 May although the "
                                + "carrier had scanned them on 30 April."))
                .part(
                        PartRole.CORRECTIVE,
                        byHand("On 6 May 2026 the warehouse manager shipped all 41 open orders. "
                                + "On 7 May 2026 we changed the handling time of 120 listings from 1 to 3 days. "
                                + "On 8 May 2026 we refunded the shipping charge of 41 buyers."))
                .part(
                        PartRole.PREVENTIVE,
                        byHand("Since 9 May 2026 the shift lead exports the unshipped orders at 10:00 and 16:00. "
                                + "Holiday settings are entered 14 days before each public holiday. "
                                + "On 11 May 2026 the clerks of the packing line were taught ship confirmation for "
                                + "2 hours, with a written test at the end, and all of them signed the sheet."));
    }

    LetterBuilder part(PartRole role, Span... spans) {
        return part(role, List.of(), spans);
    }

    LetterBuilder part(PartRole role, List<String> answers, Span... spans) {
        parts.removeIf(part -> part.role() == role);
        parts.add(new Part(
                PartId.of(role.word()),
                role,
                List.of(),
                false,
                List.of(new Block.Paragraph(List.of(spans))),
                List.of(),
                answers,
                "all",
                "",
                Optional.empty()));
        return this;
    }

    /** Says that the part of this role answers these asks. */
    LetterBuilder answers(PartRole role, String... asks) {
        parts.replaceAll(part -> part.role() != role
                ? part
                : new Part(
                        part.id(),
                        part.role(),
                        part.heading(),
                        part.numbered(),
                        part.blocks(),
                        part.because(),
                        List.of(asks),
                        part.box(),
                        part.composed(),
                        part.superseded()));
        return this;
    }

    LetterBuilder without(PartRole role) {
        parts.removeIf(part -> part.role() == role);
        return this;
    }

    LetterBuilder exhibit(String evidence) {
        exhibits.add(new Exhibit(exhibits.size() + 1, EvidenceId.of(evidence), evidence, evidence + ".pdf"));
        return this;
    }

    LetterBuilder fault(LetterFault fault) {
        faults.add(fault);
        return this;
    }

    LetterBuilder subject(Span... spans) {
        subject = List.of(spans);
        return this;
    }

    Letter build() {
        return new Letter(
                LetterId.of("appeal"), LetterDefinition.Kind.APPEAL, "en", subject, List.of(), parts, exhibits, faults);
    }
}
