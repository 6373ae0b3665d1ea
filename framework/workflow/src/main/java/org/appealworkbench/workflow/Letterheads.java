package org.appealworkbench.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.casefile.Seller;
import org.appealworkbench.api.document.LetterDocument;
import org.appealworkbench.api.document.Letterhead;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.Span;
import org.appealworkbench.api.policy.Marketplace;
import org.appealworkbench.api.spi.HiddenCharacters;
import org.appealworkbench.api.spi.LetterComposer;
import org.appealworkbench.api.type.LetterDefinition;

/** Makes a document of a letter: who writes, when, to whom; nothing that the case does not say. */
final class Letterheads {

    private Letterheads() {}

    /** @param date the day of the letter, in its language */
    static LetterDocument document(LetterComposer.Source source, String date, Letter letter, boolean draft) {
        Marketplace.Paper paper = source.policy()
                .marketplace(source.interview().marketplace())
                .map(Marketplace::paper)
                .orElse(Marketplace.Paper.A4);
        Letterhead head = new Letterhead(
                sender(source, letter),
                List.of(span(date, new Origin.CaseField("today"))),
                addressee(letter),
                letter.subject());
        return new LetterDocument(letter, head, title(source.caseFile(), letter), paper, draft);
    }

    private static List<List<Span>> sender(LetterComposer.Source source, Letter letter) {
        Seller seller = source.caseFile().seller();
        List<List<Span>> lines = new ArrayList<>();
        add(lines, seller.storeName(), "storeName");
        Optional<LetterDefinition> definition = source.type().letter(letter.id());
        if (definition
                .filter(of -> of.sender() == LetterDefinition.Sender.STORE)
                .isPresent()) {
            return lines;
        }
        boolean copy = definition
                .filter(of -> !of.languages().contains(letter.language())
                        && of.counterparts().contains(letter.language()))
                .isPresent();
        add(lines, copy ? seller.legalEntitySource().or(seller::legalEntity) : seller.legalEntity(), "legalEntity");
        add(lines, seller.accountEmail(), "accountEmail");
        return lines;
    }

    private static void add(List<List<Span>> lines, Optional<String> value, String field) {
        value.ifPresent(text -> lines.add(List.of(span(text, new Origin.Seller(field)))));
    }

    private static List<List<Span>> addressee(Letter letter) {
        return letter.addressee().isEmpty() ? List.of() : List.of(letter.addressee());
    }

    private static String title(CaseFile caseFile, Letter letter) {
        String subject = letter.subject().stream()
                .map(span -> span instanceof Span.Text text ? text.text() : "")
                .collect(Collectors.joining());
        boolean namesStore = letter.subject().stream()
                .flatMap(span -> span.origins().stream())
                .anyMatch(new Origin.Seller("storeName")::equals);
        return caseFile.seller()
                .storeName()
                .filter(store -> !namesStore)
                .map(store -> subject + " - " + HiddenCharacters.without(store))
                .orElse(subject);
    }

    private static Span span(String text, Origin origin) {
        return new Span.Text(HiddenCharacters.without(text), Set.of(), List.of(origin));
    }
}
