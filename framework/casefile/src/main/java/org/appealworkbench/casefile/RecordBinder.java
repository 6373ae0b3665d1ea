package org.appealworkbench.casefile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appealworkbench.api.casefile.Evidence;
import org.appealworkbench.api.casefile.Overlay;
import org.appealworkbench.api.casefile.ReportFile;
import org.appealworkbench.api.casefile.Waiver;
import org.appealworkbench.api.fact.EvidenceId;
import org.appealworkbench.api.type.PartId;
import org.appealworkbench.api.type.RuleId;

/** The parts of a case that the consultant added: overlays, waivers, evidence, reports. */
final class RecordBinder {
    private static final String EVIDENCE_ID = "an id of letters, digits, '.', '_' and '-', at most 64";
    private static final List<String> OPS =
            Arrays.stream(Overlay.Op.values()).map(RecordBinder::word).toList();

    private final Path folder;

    RecordBinder(Path folder) {
        this.folder = folder;
    }

    static String word(Overlay.Op op) {
        return op.name().toLowerCase(Locale.ROOT);
    }

    List<Overlay> overlays(FieldReader fields) {
        Map<String, Spot> texts = new HashMap<>();
        return fields.objects("overlays", overlay -> overlay(overlay, texts));
    }

    /** @param texts where text by hand was given already, by operation and part: of two texts one would be lost */
    private static Optional<Overlay> overlay(FieldReader fields, Map<String, Spot> texts) {
        Optional<PartId> part = fields.required(
                "part", fields.id("part", PartId::isValid, PartId::of, CaseBinder.HYPHENATED), "a part's id");
        Optional<Overlay.Op> op =
                fields.required("op", fields.word("op", RecordBinder::op, OPS), "one of " + String.join(", ", OPS));
        Optional<PartId> after = fields.id("after", PartId::isValid, PartId::of, CaseBinder.HYPHENATED);
        Optional<String> text = fields.text("text");
        if (op.isPresent() && (op.get() == Overlay.Op.REWRITE || op.get() == Overlay.Op.ADD)) {
            fields.required("text", text, "the paragraphs, as '" + word(op.get()) + "' needs them");
            part.ifPresent(known -> once(fields, op.get(), known, texts));
            text.filter(String::isBlank)
                    .ifPresent(blank ->
                            fields.fault("text", "the text is empty; write it, or take the part out by 'hide'"));
        }
        Optional<String> base = fields.text("base");
        Optional<String> who = who(fields);
        Optional<LocalDate> when = when(fields);
        fields.close();
        return part.isPresent() && op.isPresent() && who.isPresent() && when.isPresent()
                ? Optional.of(new Overlay(part.get(), op.get(), after, text, base, who.get(), when.get()))
                : Optional.empty();
    }

    private static void once(FieldReader fields, Overlay.Op op, PartId part, Map<String, Spot> texts) {
        Spot first = texts.putIfAbsent(word(op) + " " + part, fields.at("part"));
        if (first != null) {
            String again = "stands here a second time, first in line " + first.line();
            fields.fault(
                    "part",
                    op == Overlay.Op.ADD
                            ? "the added part '" + part + "' " + again + "; give it another id"
                            : "a text for the part '" + part + "' " + again + "; keep one of them");
        }
    }

    Optional<Waiver> waiver(FieldReader fields) {
        Optional<RuleId> rule = fields.required(
                "rule", fields.id("rule", RuleId::isValid, RuleId::of, "a rule id such as LSR-003"), "a rule's id");
        Optional<String> at =
                fields.required("at", fields.text("at"), "the place of the problem, as check --json shows it");
        Optional<String> reason = fields.required("reason", fields.text("reason"), "why the problem may stand");
        Optional<String> who = who(fields);
        Optional<LocalDate> when = when(fields);
        Optional<String> judged = fields.text("judged");
        fields.close();
        return rule.isPresent() && at.isPresent() && reason.isPresent() && who.isPresent() && when.isPresent()
                ? Optional.of(new Waiver(rule.get(), at.get(), reason.get(), who.get(), when.get(), judged))
                : Optional.empty();
    }

    List<Evidence> evidence(FieldReader fields) {
        Set<EvidenceId> seen = new HashSet<>();
        return fields.objects("evidence", piece -> evidence(piece, seen));
    }

    Optional<ReportFile> report(FieldReader fields) {
        Optional<String> kind =
                fields.required("kind", fields.text("kind"), "a kind of report, such as account-health");
        Optional<String> file = fields.required("file", fields.text("file"), "a relative path");
        file.map(path -> CasePath.resolve(folder, path).refusal())
                .filter(refusal -> !refusal.isEmpty())
                .ifPresent(refusal -> fields.fault("file", CaseTexts.refused(file.orElse(""), refusal)));
        fields.close();
        return kind.flatMap(k -> file.map(f -> new ReportFile(k, f)));
    }

    private static Optional<Evidence> evidence(FieldReader fields, Set<EvidenceId> seen) {
        Optional<EvidenceId> id =
                fields.required("id", fields.id("id", EvidenceId::isValid, EvidenceId::of, EVIDENCE_ID), EVIDENCE_ID);
        if (id.isPresent() && !seen.add(id.get())) {
            fields.fault("id", "the evidence '" + id.get() + "' stands here a second time; give it another id");
        }
        Optional<String> file = fields.required("file", fields.text("file"), "a relative path");
        Optional<String> title = fields.text("title");
        Optional<String> titleSource = fields.text("titleSource");
        Optional<String> kind = fields.text("kind");
        List<String> proves = fields.texts("proves");
        fields.close();
        return id.flatMap(known -> file.map(path -> new Evidence(known, path, title, titleSource, kind, proves)));
    }

    private static Optional<String> who(FieldReader fields) {
        return fields.required("who", fields.text("who"), "the name of who did it");
    }

    private static Optional<LocalDate> when(FieldReader fields) {
        return fields.required("when", fields.date("when"), "a date such as 2026-03-31");
    }

    private static Optional<Overlay.Op> op(String word) {
        return Arrays.stream(Overlay.Op.values())
                .filter(op -> word(op).equals(word))
                .findFirst();
    }
}
