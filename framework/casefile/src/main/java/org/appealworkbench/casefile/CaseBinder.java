package org.appealworkbench.casefile;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.casefile.AnswerData;
import org.appealworkbench.api.casefile.Answers;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.casefile.CaseId;
import org.appealworkbench.api.casefile.CaseState;
import org.appealworkbench.api.casefile.FormChoice;
import org.appealworkbench.api.casefile.Seller;
import org.appealworkbench.api.casefile.Signatory;
import org.appealworkbench.api.type.AppealTypeId;
import org.appealworkbench.api.type.PathId;

/** Makes a case of a JSON object, field by field. */
final class CaseBinder {
    static final String FORMAT = "appealworkbench/case-1";
    static final String HYPHENATED = "lower-case words joined by hyphens, such as late-shipment";
    private static final String CASE_ID =
            "an id of letters, digits, '.', '_' and '-', at most 64, that is no name of a device on Windows";

    private final Path folder;
    private final Faults faults;

    CaseBinder(Path folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
    }

    /** The case; what it lacks was reported as a fault, so it counts only if there is none. */
    Optional<CaseFile> bind(Json json) {
        if (!(json instanceof Json.Fields object)) {
            faults.add(json.at(), "", "found " + json.found() + ", expected an object with the fields of a case");
            return Optional.empty();
        }
        FieldReader fields = new FieldReader(object, "", faults);
        format(fields);
        Optional<CaseId> id = fields.required("id", fields.id("id", CaseId::isValid, CaseId::of, CASE_ID), CASE_ID);
        Optional<AppealTypeId> type = fields.required("appealType", appealType(fields), "the id of an appeal type");
        CaseFile rest = rest(fields, id, type);
        fields.close();
        return id.isPresent() && type.isPresent() ? Optional.of(rest) : Optional.empty();
    }

    static Optional<AppealTypeId> appealType(FieldReader fields) {
        return fields.id("appealType", AppealTypeId::isValid, AppealTypeId::of, HYPHENATED);
    }

    static Optional<Answers> answers(FieldReader fields) {
        return fields.objectAsIs("answers")
                .map(Json.Fields::data)
                .map(AnswerData.Fields::fields)
                .map(Answers::new);
    }

    private static void format(FieldReader fields) {
        Optional<String> format = fields.text("format");
        fields.required("format", format, "'" + FORMAT + "'");
        if (format.isPresent() && !format.get().equals(FORMAT)) {
            fields.fault(
                    "format",
                    "found '" + Json.shown(format.get()) + "', expected '" + FORMAT
                            + "'; a newer format needs a newer version of the workbench");
        }
    }

    private CaseFile rest(FieldReader fields, Optional<CaseId> id, Optional<AppealTypeId> type) {
        ExchangeBinder exchange = new ExchangeBinder(new CaseTexts(folder));
        RecordBinder records = new RecordBinder(folder);
        return new CaseFile(
                id.orElse(CaseId.of("none")),
                type.orElse(AppealTypeId.of("none")),
                fields.text("typeVersion"),
                fields.id("path", PathId::isValid, PathId::of, HYPHENATED),
                fields.word("state", CaseState::parse, words()).orElse(CaseState.PREPARING),
                fields.date("today"),
                fields.text("letterLanguage"),
                fields.texts("marketplaces"),
                form(fields),
                seller(fields),
                fields.object("notice").flatMap(exchange::notice),
                answers(fields).orElse(Answers.NONE),
                records.overlays(fields),
                fields.objects("waivers", records::waiver),
                records.evidence(fields),
                fields.objects("reports", records::report),
                exchange.rounds(fields),
                fields.objects("contacts", exchange::contact));
    }

    private static List<String> words() {
        return Arrays.stream(CaseState.values()).map(CaseState::word).toList();
    }

    private static FormChoice form(FieldReader fields) {
        Optional<FieldReader> form = fields.object("form");
        if (form.isEmpty()) {
            return FormChoice.NONE;
        }
        Map<String, String> overrides = new LinkedHashMap<>();
        form.get().objectAsIs("overrides").ifPresent(object -> object.fields().forEach((name, field) -> {
            if (field.value() instanceof Json.Text text) {
                overrides.put(name, text.text());
            } else if (field.value() instanceof Json.Number number) {
                overrides.put(name, number.lexical());
            } else {
                form.get()
                        .fault(
                                "overrides",
                                "'" + Json.shown(name) + "' is " + field.value().found()
                                        + ", expected a text or a number");
            }
        }));
        FormChoice choice = new FormChoice(form.get().text("profile"), overrides);
        form.get().close();
        return choice;
    }

    private static Seller seller(FieldReader fields) {
        Optional<FieldReader> seller = fields.object("seller");
        if (seller.isEmpty()) {
            return Seller.UNKNOWN;
        }
        FieldReader of = seller.get();
        Seller known = new Seller(
                of.text("storeName"),
                of.text("legalEntity"),
                of.text("sellerId"),
                of.text("marketplace"),
                of.text("accountEmail"),
                signatory(of),
                of.text("legalEntitySource"));
        of.close();
        return known;
    }

    private static Optional<Signatory> signatory(FieldReader seller) {
        Optional<Json> given = seller.any("signatory");
        if (given.isEmpty() || given.get() instanceof Json.Text) {
            return seller.text("signatory").map(name -> new Signatory(name, Optional.empty()));
        }
        if (!(given.get() instanceof Json.Fields)) {
            seller.fault("signatory", "found " + given.get().found() + ", expected a name or {\"name\", \"title\"}");
            return Optional.empty();
        }
        return seller.object("signatory").flatMap(of -> {
            Optional<String> name = of.required("name", of.text("name"), "the name of the person who signs");
            Optional<String> title = of.text("title");
            Optional<String> nameSource = of.text("nameSource");
            Optional<String> titleSource = of.text("titleSource");
            of.close();
            return name.map(known -> new Signatory(known, title, nameSource, titleSource));
        });
    }
}
