package org.appealworkbench.rules.internal.check;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.casefile.Seller;
import org.appealworkbench.api.casefile.Signatory;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.interview.Item;
import org.appealworkbench.api.spi.HiddenCharacters;

/** Characters that nobody sees in what goes into a letter: answers, the seller's names, titles of evidence, texts by hand. */
final class HiddenInGiven implements CaseCheck {

    private static final int BESIDE = 20;

    @Override
    public Parameters parameters() {
        return Parameters.NONE;
    }

    @Override
    public void check(CaseSubject subject, Findings out) {
        subject.review().interview().items().values().stream()
                .filter(Item::visible)
                .forEach(item -> item.cell()
                        .confirmed()
                        .ifPresent(value -> tell(out, item.path().toString(), question(item.path()), texts(value))));
        CaseFile caseFile = subject.review().caseFile();
        seller(caseFile.seller(), out);
        caseFile.evidence().forEach(piece -> {
            Message title = Message.of("case.evidence.label")
                    .with("evidence", piece.id().value());
            tell(out, piece.id().value(), title, given(piece.title(), piece.titleSource()));
        });
        caseFile.overlays()
                .forEach(overlay -> tell(
                        out,
                        "part:" + overlay.part(),
                        Message.of("case.overlay.label")
                                .with("part", overlay.part().value()),
                        given(overlay.text())));
    }

    private static Stream<String> texts(Value value) {
        if (value instanceof Value.Text text) {
            return Stream.of(text.text());
        }
        return value instanceof Value.Prose prose ? given(prose.text(), prose.source()) : Stream.empty();
    }

    private static Message question(AnswerPath path) {
        return Message.of("question."
                + path.steps().stream().map(step -> step.question().value()).collect(Collectors.joining("."))
                + ".label");
    }

    private static void seller(Seller seller, Findings out) {
        field(out, "storeName", given(seller.storeName()));
        field(out, "legalEntity", given(seller.legalEntity(), seller.legalEntitySource()));
        field(out, "sellerId", given(seller.sellerId()));
        field(out, "accountEmail", given(seller.accountEmail()));
        Optional<Signatory> signs = seller.signatory();
        field(out, "signatory", given(signs.map(Signatory::name), signs.flatMap(Signatory::nameSource)));
        field(out, "signatoryTitle", given(signs.flatMap(Signatory::title), signs.flatMap(Signatory::titleSource)));
    }

    private static void field(Findings out, String name, Stream<String> texts) {
        tell(out, "seller." + name, Message.of("gap.seller." + name), texts);
    }

    @SafeVarargs
    private static Stream<String> given(Optional<String>... texts) {
        return Stream.of(texts).flatMap(Optional::stream);
    }

    private static void tell(Findings out, String at, Message what, Stream<String> texts) {
        texts.filter(HiddenCharacters::occurIn)
                .findFirst()
                .ifPresent(text -> out.add(at, out.message().with("what", what).with("given", around(text)), text));
    }

    /** The first of them with what stands beside it. */
    private static String around(String text) {
        String seen = HiddenCharacters.without(text);
        int first = 0;
        while (first < seen.length() && seen.charAt(first) == text.charAt(first)) {
            first++;
        }
        int from = Math.max(0, first - BESIDE);
        int to = Math.min(text.length(), first + BESIDE);
        return HiddenCharacters.shown(text.substring(from, to)).strip();
    }
}
