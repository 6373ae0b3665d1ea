package org.appealworkbench.documents.print;

import java.util.List;
import org.appealworkbench.api.document.LetterDocument;
import org.appealworkbench.api.letter.Exhibit;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.Span;

/** The pieces of a document that are single lines, as words; the letter's own addressee and subject where the head has none. */
public record Outline(List<String> sender, String date, List<String> addressee, String subject, List<String> exhibits) {

    public static Outline of(LetterDocument document, PrintedSpans spans) {
        Letter letter = document.letter();
        List<String> addressee = lines(document.letterhead().addressee(), spans);
        String subject = spans.line(document.letterhead().subject());
        return new Outline(
                lines(document.letterhead().sender(), spans),
                spans.line(document.letterhead().date()),
                addressee.isEmpty() ? lines(List.of(letter.addressee()), spans) : addressee,
                subject.isEmpty() ? spans.line(letter.subject()) : subject,
                letter.exhibits().stream().map(Outline::title).toList());
    }

    /** What an exhibit is called in the list of exhibits. */
    public static String title(Exhibit exhibit) {
        String title = Printable.of(exhibit.title()).strip();
        return title.isEmpty() ? Printable.of(exhibit.file()).strip() : title;
    }

    private static List<String> lines(List<List<Span>> lines, PrintedSpans spans) {
        return lines.stream().map(spans::line).filter(line -> !line.isEmpty()).toList();
    }
}
