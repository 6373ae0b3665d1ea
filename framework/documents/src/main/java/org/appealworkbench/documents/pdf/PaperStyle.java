package org.appealworkbench.documents.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appealworkbench.api.document.LetterDocument;
import org.appealworkbench.api.policy.Marketplace.Paper;
import org.appealworkbench.documents.BundledResource;
import org.appealworkbench.documents.fonts.FontGroup;
import org.appealworkbench.documents.print.Outline;
import org.appealworkbench.documents.print.StructureWords;

/** The part of the style sheet that depends on the letter: paper, fonts, and the lines in the page margins. */
final class PaperStyle {

    private static final String TEMPLATE = BundledResource.text("pdf/paper.css");
    private static final String DRAFT = BundledResource.text("pdf/draft.css");
    private static final Set<String> EAST_ASIAN = Set.of("zh", "ja");

    private PaperStyle() {}

    static String of(LetterDocument document, Outline outline, Set<FontGroup> groups) {
        StructureWords words = StructureWords.of(document.letter().language());
        String sender = outline.sender().isEmpty() ? "" : outline.sender().get(0);
        return TEMPLATE.replace("{draft}", document.draft() ? draft(words) : "")
                .replace("{size}", document.paper() == Paper.A4 ? "210mm 297mm" : "8.5in 11in")
                .replace("{families}", families(document.letter().language(), groups))
                .replace("{page}", pageOfPages(words.pageOfPages()))
                // Last, and without braces once it is escaped, so that no name is taken for a placeholder.
                .replace("{sender}", CssString.of(sender));
    }

    /** The layout makes a box in the margin of each page for it, empty or not. */
    private static String draft(StructureWords words) {
        return DRAFT.replace("{word}", CssString.of(words.draft()));
    }

    /** A Chinese or Japanese letter takes its quotation marks and dashes from its own font. */
    private static String families(String language, Set<FontGroup> groups) {
        boolean eastAsian = isEastAsian(language);
        Stream<FontGroup> order = eastAsian
                ? Stream.of(FontGroup.CJK, FontGroup.LATIN, FontGroup.SYMBOLS)
                : Stream.of(FontGroup.LATIN, FontGroup.SYMBOLS, FontGroup.CJK);
        List<FontGroup> always = eastAsian ? List.of(FontGroup.CJK, FontGroup.LATIN) : List.of(FontGroup.LATIN);
        return order.filter(group -> groups.contains(group) || always.contains(group))
                .map(FontGroup::family)
                .collect(Collectors.joining(", "));
    }

    private static boolean isEastAsian(String language) {
        return EAST_ASIAN.contains(Locale.forLanguageTag(language).getLanguage());
    }

    private static String pageOfPages(String pattern) {
        return Stream.of(pattern.split("(?=\\{pages?})|(?<=\\})"))
                .map(piece -> switch (piece) {
                    case "{page}" -> "counter(page)";
                    case "{pages}" -> "counter(pages)";
                    default -> CssString.of(piece);
                })
                .collect(Collectors.joining(" "));
    }
}
