package org.appealworkbench.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appealworkbench.api.casefile.Contact;
import org.appealworkbench.api.casefile.Mail;
import org.appealworkbench.api.casefile.NoticeReading;
import org.appealworkbench.api.casefile.Round;
import org.appealworkbench.api.casefile.TextSource;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.notice.Ask;
import org.appealworkbench.api.type.AskTopic;

/** The parts of a case that were exchanged with others: the notice, rounds, contacts. */
final class ExchangeBinder {
    private static final List<String> DIRECTIONS = List.of("in", "out");

    private final CaseTexts texts;

    ExchangeBinder(CaseTexts texts) {
        this.texts = texts;
    }

    Optional<Mail> notice(FieldReader fields) {
        Optional<LocalDate> received = fields.date("received");
        Optional<String> sender = fields.text("sender");
        Optional<TextSource> text = texts.required(fields);
        Optional<NoticeReading> reading = fields.object("reading").map(ExchangeBinder::reading);
        fields.close();
        return text.map(known -> new Mail(received, sender, known, reading));
    }

    List<Round> rounds(FieldReader fields) {
        Set<Integer> seen = new HashSet<>();
        return fields.objects("rounds", round -> round(round, seen));
    }

    Optional<Contact> contact(FieldReader fields) {
        Contact contact = new Contact(
                fields.date("date"),
                fields.text("channel"),
                fields.text("with"),
                fields.word(
                        "direction",
                        word -> DIRECTIONS.contains(word) ? Optional.of(word) : Optional.empty(),
                        DIRECTIONS),
                texts.read(fields),
                fields.text("reference"));
        fields.close();
        return Optional.of(contact);
    }

    private Optional<Round> round(FieldReader fields, Set<Integer> seen) {
        Optional<Integer> number =
                fields.required("number", fields.count("number", 1), "the number of the round, from 1 on");
        if (number.isPresent() && !seen.add(number.get())) {
            fields.fault("number", "round " + number.get() + " stands here a second time; give it another number");
        }
        Optional<Round> round = Optional.of(new Round(
                number.orElse(1),
                fields.date("submitted"),
                CaseBinder.appealType(fields),
                CaseBinder.answers(fields),
                fields.object("letter").flatMap(this::letter),
                fields.object("reply").flatMap(this::notice)));
        fields.close();
        return round;
    }

    private Optional<TextSource> letter(FieldReader fields) {
        Optional<TextSource> text = texts.required(fields);
        fields.close();
        return text;
    }

    private static NoticeReading reading(FieldReader fields) {
        NoticeReading reading = new NoticeReading(
                asks(fields),
                confirmed(fields, "asins"),
                confirmed(fields, "orderIds"),
                confirmed(fields, "complaintIds"),
                fields.date("deadline"));
        fields.close();
        return reading;
    }

    private static Optional<List<String>> confirmed(FieldReader fields, String name) {
        List<String> ids = fields.texts(name);
        return fields.has(name) ? Optional.of(ids) : Optional.empty();
    }

    private static Optional<List<Ask>> asks(FieldReader fields) {
        List<Ask> asks = new ArrayList<>();
        fields.objects("asks", ask -> {
            ask(ask, "a" + (asks.size() + 1)).ifPresent(asks::add);
            return Optional.empty();
        });
        return fields.has("asks") ? Optional.of(asks) : Optional.empty();
    }

    private static Optional<Ask> ask(FieldReader fields, String idByPosition) {
        String id = fields.text("id").orElse(idByPosition);
        List<String> words =
                Arrays.stream(AskTopic.values()).map(AskTopic::word).toList();
        Optional<AskTopic> topic = fields.required(
                "topic", fields.word("topic", AskTopic::parse, words), "one of " + String.join(", ", words));
        Optional<String> text = fields.required("text", fields.text("text"), "the words of the mail");
        TextRange range = fields.object("range").map(ExchangeBinder::range).orElse(new TextRange(0, 0));
        fields.close();
        return topic.flatMap(known -> text.map(mail -> new Ask(id, known, mail, range)));
    }

    private static TextRange range(FieldReader fields) {
        Optional<Integer> start = fields.required("start", fields.count("start", 0), "an offset in the mail");
        Optional<Integer> end = fields.required("end", fields.count("end", 0), "an offset in the mail");
        fields.close();
        if (start.isPresent() && end.isPresent() && end.get() < start.get()) {
            fields.fault("end", "found " + end.get() + ", expected at least the start, " + start.get());
            return new TextRange(0, 0);
        }
        return start.isPresent() && end.isPresent() ? new TextRange(start.get(), end.get()) : new TextRange(0, 0);
    }
}
