package org.appealworkbench.composition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.casefile.Evidence;
import org.appealworkbench.api.fact.EvidenceId;
import org.appealworkbench.api.letter.Block;
import org.appealworkbench.api.letter.Exhibit;
import org.appealworkbench.api.letter.Part;
import org.appealworkbench.api.letter.Span;
import org.appealworkbench.composition.format.CleanText;

/** Numbers the exhibits by their first citation, over the whole letter. What the case does not have gets no number. */
final class ExhibitNumbers {

    private ExhibitNumbers() {}

    static List<Exhibit> of(List<Part> parts, CaseFile caseFile, Function<Evidence, String> titles) {
        Set<EvidenceId> cited = new LinkedHashSet<>();
        parts.forEach(part -> part.blocks().forEach(block -> collect(block, cited)));
        List<Exhibit> exhibits = new ArrayList<>();
        for (EvidenceId id : cited) {
            caseFile.evidence(id).ifPresent(piece -> {
                String title = CleanText.oneLine(CleanText.of(titles.apply(piece)));
                exhibits.add(new Exhibit(exhibits.size() + 1, id, title, piece.file()));
            });
        }
        return exhibits;
    }

    private static void collect(Block block, Set<EvidenceId> cited) {
        if (block instanceof Block.Paragraph paragraph) {
            collect(paragraph.spans(), cited);
        } else if (block instanceof Block.Subheading heading) {
            collect(heading.spans(), cited);
        } else if (block instanceof Block.Bullets bullets) {
            bullets.items().forEach(item -> item.blocks().forEach(inner -> collect(inner, cited)));
        } else if (block instanceof Block.Table table) {
            table.header().forEach(cell -> collect(cell, cited));
            table.rows().forEach(row -> row.forEach(cell -> collect(cell, cited)));
        }
    }

    private static void collect(List<Span> spans, Set<EvidenceId> cited) {
        for (Span span : spans) {
            if (span instanceof Span.Citation citation) {
                cited.addAll(citation.evidence());
            }
        }
    }
}
