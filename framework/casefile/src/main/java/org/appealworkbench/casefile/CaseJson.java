package org.appealworkbench.casefile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.casefile.AnswerData;
import org.appealworkbench.api.casefile.Answers;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.casefile.Contact;
import org.appealworkbench.api.casefile.Evidence;
import org.appealworkbench.api.casefile.FormChoice;
import org.appealworkbench.api.casefile.Mail;
import org.appealworkbench.api.casefile.NoticeReading;
import org.appealworkbench.api.casefile.Overlay;
import org.appealworkbench.api.casefile.ReportFile;
import org.appealworkbench.api.casefile.Round;
import org.appealworkbench.api.casefile.Seller;
import org.appealworkbench.api.casefile.Signatory;
import org.appealworkbench.api.casefile.TextSource;
import org.appealworkbench.api.casefile.Waiver;
import org.appealworkbench.api.notice.Ask;

/** A case as JSON, with the fields in the order that the documentation gives. */
final class CaseJson {
    private CaseJson() {}

    static AnswerData.Fields of(CaseFile c) {
        JsonObject json = new JsonObject()
                .text("format", CaseBinder.FORMAT)
                .text("id", c.id().value())
                .text("appealType", c.appealType().value())
                .text("typeVersion", c.typeVersion())
                .text("path", c.path())
                .text("state", c.state().word())
                .date("today", c.today())
                .text("letterLanguage", c.letterLanguage());
        if (!c.marketplaces().isEmpty()) {
            json.texts("marketplaces", c.marketplaces());
        }
        putUnlessEmpty(json, "form", form(c.form()));
        putUnlessEmpty(json, "seller", seller(c.seller()));
        c.notice().ifPresent(notice -> json.object("notice", mail(notice)));
        return json.put("answers", answers(c.answers()))
                .objects("overlays", c.overlays(), CaseJson::overlay)
                .objects("waivers", c.waivers(), CaseJson::waiver)
                .objects("evidence", c.evidence(), CaseJson::evidence)
                .objects("reports", c.reports(), CaseJson::report)
                .objects("rounds", c.rounds(), CaseJson::round)
                .objects("contacts", c.contacts(), CaseJson::contact)
                .build();
    }

    private static void putUnlessEmpty(JsonObject json, String name, JsonObject object) {
        if (!object.isEmpty()) {
            json.object(name, object);
        }
    }

    private static AnswerData.Fields answers(Answers answers) {
        return new AnswerData.Fields(answers.byQuestion());
    }

    private static JsonObject form(FormChoice form) {
        JsonObject json = new JsonObject().text("profile", form.profile());
        Map<String, AnswerData> overrides = new LinkedHashMap<>();
        form.overrides().forEach((name, value) -> overrides.put(name, new AnswerData.Text(value)));
        return overrides.isEmpty() ? json : json.put("overrides", new AnswerData.Fields(overrides));
    }

    private static JsonObject seller(Seller seller) {
        JsonObject json = new JsonObject()
                .text("storeName", seller.storeName())
                .text("legalEntity", seller.legalEntity())
                .text("legalEntitySource", seller.legalEntitySource())
                .text("sellerId", seller.sellerId())
                .text("marketplace", seller.marketplace())
                .text("accountEmail", seller.accountEmail());
        seller.signatory().ifPresent(signatory -> signatory(json, signatory));
        return json;
    }

    private static void signatory(JsonObject seller, Signatory signatory) {
        if (signatory.equals(new Signatory(signatory.name(), Optional.empty()))) {
            seller.text("signatory", signatory.name());
        } else {
            seller.object(
                    "signatory",
                    new JsonObject()
                            .text("name", signatory.name())
                            .text("title", signatory.title())
                            .text("nameSource", signatory.nameSource())
                            .text("titleSource", signatory.titleSource()));
        }
    }

    private static JsonObject mail(Mail mail) {
        JsonObject json =
                source(new JsonObject().date("received", mail.received()).text("sender", mail.sender()), mail.text());
        mail.reading().ifPresent(reading -> json.object("reading", reading(reading)));
        return json;
    }

    private static JsonObject source(JsonObject json, TextSource source) {
        return source.file().isPresent() ? json.text("file", source.file()) : json.text("text", source.content());
    }

    private static JsonObject reading(NoticeReading reading) {
        JsonObject json = new JsonObject();
        reading.asks().ifPresent(asks -> json.allObjects("asks", asks, CaseJson::ask));
        reading.asins().ifPresent(ids -> json.texts("asins", ids));
        reading.orderIds().ifPresent(ids -> json.texts("orderIds", ids));
        reading.complaintIds().ifPresent(ids -> json.texts("complaintIds", ids));
        return json.date("deadline", reading.deadline());
    }

    private static JsonObject ask(Ask ask) {
        return new JsonObject()
                .text("id", ask.id())
                .text("topic", ask.topic().word())
                .text("text", ask.text())
                .object(
                        "range",
                        new JsonObject()
                                .number("start", ask.range().start())
                                .number("end", ask.range().end()));
    }

    private static JsonObject overlay(Overlay overlay) {
        return new JsonObject()
                .text("part", overlay.part().value())
                .text("op", RecordBinder.word(overlay.op()))
                .text("after", overlay.after())
                .text("text", overlay.text())
                .text("base", overlay.base())
                .text("who", overlay.who())
                .text("when", overlay.when().toString());
    }

    private static JsonObject waiver(Waiver waiver) {
        return new JsonObject()
                .text("rule", waiver.rule().value())
                .text("at", waiver.at())
                .text("reason", waiver.reason())
                .text("who", waiver.who())
                .text("when", waiver.when().toString())
                .text("judged", waiver.judged());
    }

    private static JsonObject evidence(Evidence piece) {
        JsonObject json = new JsonObject()
                .text("id", piece.id().value())
                .text("file", piece.file())
                .text("title", piece.title())
                .text("titleSource", piece.titleSource())
                .text("kind", piece.kind());
        return piece.proves().isEmpty() ? json : json.texts("proves", piece.proves());
    }

    private static JsonObject report(ReportFile report) {
        return new JsonObject().text("kind", report.kind()).text("file", report.file());
    }

    private static JsonObject round(Round round) {
        JsonObject json = new JsonObject()
                .number("number", round.number())
                .date("submitted", round.submitted())
                .text("appealType", round.appealType());
        round.answers().ifPresent(answers -> json.put("answers", answers(answers)));
        round.letter().ifPresent(letter -> json.object("letter", source(new JsonObject(), letter)));
        round.reply().ifPresent(reply -> json.object("reply", mail(reply)));
        return json;
    }

    private static JsonObject contact(Contact contact) {
        JsonObject json = new JsonObject()
                .date("date", contact.date())
                .text("channel", contact.channel())
                .text("with", contact.with())
                .text("direction", contact.direction());
        contact.text().ifPresent(text -> source(json, text));
        return json.text("reference", contact.reference());
    }
}
