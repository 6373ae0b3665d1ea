package org.appealworkbench.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appealworkbench.api.document.LetterDocument;
import org.appealworkbench.api.document.Letterhead;
import org.appealworkbench.api.fact.EvidenceId;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.letter.Block;
import org.appealworkbench.api.letter.Exhibit;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.Part;
import org.appealworkbench.api.letter.Span;
import org.appealworkbench.api.policy.Marketplace.Paper;
import org.appealworkbench.api.type.LetterDefinition;
import org.appealworkbench.api.type.LetterId;
import org.appealworkbench.api.type.PartId;
import org.appealworkbench.api.type.PartRole;

/** Letters for tests. */
public final class Letters {

    private static final List<Origin> TEMPLATE = List.of(new Origin.Template("test.vm", 1));

    private Letters() {}

    public static Span text(String text, Span.Emphasis... emphasis) {
        return new Span.Text(text, Set.of(emphasis), TEMPLATE);
    }

    public static Span missing(String label) {
        return new Span.Missing(label, TEMPLATE);
    }

    public static Span cite(String... evidence) {
        return new Span.Citation(Arrays.stream(evidence).map(EvidenceId::of).toList(), TEMPLATE);
    }

    public static Block paragraph(Span... spans) {
        return new Block.Paragraph(List.of(spans));
    }

    public static Block paragraph(String text) {
        return paragraph(text(text));
    }

    public static Block.Item item(String text) {
        return new Block.Item(List.of(paragraph(text)));
    }

    public static Block bullets(String... items) {
        return new Block.Bullets(
                false, 1, Arrays.stream(items).map(Letters::item).toList());
    }

    public static Block steps(String... items) {
        return new Block.Bullets(
                true, 1, Arrays.stream(items).map(Letters::item).toList());
    }

    /** A part whose id and box are the role's word. */
    public static Part part(PartRole role, String heading, Block... blocks) {
        List<Span> spans = heading.isEmpty() ? List.of() : List.of(text(heading));
        boolean numbered = role == PartRole.ROOT_CAUSE || role == PartRole.CORRECTIVE || role == PartRole.PREVENTIVE;
        return new Part(
                PartId.of(role.word()),
                role,
                spans,
                numbered,
                List.of(blocks),
                List.of(),
                List.of(),
                numbered ? role.word() : "all",
                "",
                Optional.empty());
    }

    public static Letter letter(String language, String subject, List<Part> parts, String... exhibitTitles) {
        List<Exhibit> exhibits = new ArrayList<>();
        for (int i = 0; i < exhibitTitles.length; i++) {
            int number = i + 1;
            exhibits.add(new Exhibit(number, EvidenceId.of("e" + number), exhibitTitles[i], "evidence/e" + number));
        }
        return new Letter(
                LetterId.of("appeal"),
                LetterDefinition.Kind.APPEAL,
                language,
                subject.isEmpty() ? List.of() : List.of(text(subject)),
                List.of(),
                parts,
                exhibits,
                List.of());
    }

    /** A letter of one part with these blocks. */
    public static Letter letter(Block... blocks) {
        return letter("en", "", List.of(part(PartRole.OTHER, "", blocks)));
    }

    public static LetterDocument document(Letter letter) {
        return new LetterDocument(
                letter, new Letterhead(List.of(), List.of(), List.of(), List.of()), "Appeal", Paper.LETTER, false);
    }

    public static LetterDocument draft(Letter letter) {
        return new LetterDocument(letter, document(letter).letterhead(), "Appeal", Paper.A4, true);
    }

    public static LetterDocument document(Letter letter, Paper paper, String date, String addressee, String... sender) {
        return new LetterDocument(
                letter,
                new Letterhead(
                        Arrays.stream(sender).map(line -> List.of(text(line))).toList(),
                        List.of(text(date)),
                        List.of(List.of(text(addressee))),
                        List.of()),
                "Plan of Action",
                paper,
                false);
    }
}
