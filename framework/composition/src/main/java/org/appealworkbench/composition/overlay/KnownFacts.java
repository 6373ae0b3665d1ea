package org.appealworkbench.composition.overlay;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.appealworkbench.api.casefile.Evidence;
import org.appealworkbench.api.casefile.Seller;
import org.appealworkbench.api.casefile.Signatory;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.interview.Item;
import org.appealworkbench.api.spi.LetterComposer;
import org.appealworkbench.composition.format.LetterFormat;

/** Every number, date and id that the case gives: confirmed answers, the notice, the seller, evidence, what was composed. */
final class KnownFacts {

    private final FactTokens tokens;
    private final LetterFormat format;
    private final Set<String> keys = new HashSet<>();

    KnownFacts(LetterComposer.Source source, FactTokens tokens, LetterFormat format, String composed) {
        this.tokens = tokens;
        this.format = format;
        add(composed);
        add(source.notice().text());
        source.notice().mentions().forEach(mention -> add(mention.text()));
        source.notice().received().ifPresent(day -> keys.addAll(FactTokens.keys(day)));
        source.notice()
                .deadline()
                .flatMap(deadline -> deadline.date())
                .ifPresent(day -> keys.addAll(FactTokens.keys(day)));
        keys.addAll(FactTokens.keys(source.interview().today()));
        add(source.caseFile().seller());
        source.caseFile().evidence().stream()
                .map(Evidence::title)
                .flatMap(Optional::stream)
                .forEach(this::add);
        source.caseFile().rounds().forEach(round -> round.submitted()
                .ifPresent(day -> keys.addAll(FactTokens.keys(day))));
        source.interview().items().values().stream()
                .filter(Item::visible)
                .forEach(item -> item.cell().confirmed().ifPresent(this::add));
    }

    boolean knows(String key) {
        return keys.contains(key);
    }

    private void add(Seller seller) {
        Stream.of(
                        seller.storeName(),
                        seller.legalEntity(),
                        seller.sellerId(),
                        seller.accountEmail(),
                        seller.signatory().map(Signatory::name))
                .flatMap(Optional::stream)
                .forEach(this::add);
    }

    private void add(Value value) {
        if (value instanceof Value.Text text) {
            add(text.text());
        } else if (value instanceof Value.Prose prose) {
            prose.text().ifPresent(this::add);
        } else if (value instanceof Value.Number number) {
            add(number.number().toPlainString());
        } else if (value instanceof Value.Money money) {
            add(money.amount().toPlainString());
        } else if (value instanceof Value.Date date) {
            keys.addAll(FactTokens.keys(date.date()));
        } else if (value instanceof Value.DateTime moment) {
            keys.addAll(FactTokens.keys(format.day(moment.dateTime())));
            add(format.dateTime(moment.dateTime()));
        } else if (value instanceof Value.Period period) {
            List.of(period.from(), period.to()).forEach(day -> keys.addAll(FactTokens.keys(day)));
        } else if (value instanceof Value.Rows rows) {
            add(String.valueOf(rows.rows().size()));
            rows.rows().forEach(row -> row.cells().values().forEach(cell -> cell.confirmed()
                    .ifPresent(this::add)));
        }
    }

    private void add(String text) {
        keys.addAll(tokens.keys(text));
    }
}
