package org.appealworkbench.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.casefile.AnswerData;
import org.appealworkbench.api.casefile.Answers;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.casefile.CaseId;
import org.appealworkbench.api.casefile.CaseState;
import org.appealworkbench.api.casefile.FormChoice;
import org.appealworkbench.api.casefile.Mail;
import org.appealworkbench.api.casefile.Seller;
import org.appealworkbench.api.casefile.TextSource;
import org.appealworkbench.api.fact.AnswerState;
import org.appealworkbench.api.fact.Cell;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.Row;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.interview.Interview;
import org.appealworkbench.api.interview.Item;
import org.appealworkbench.api.notice.MailReading;
import org.appealworkbench.api.notice.Notice;
import org.appealworkbench.api.notice.ReceivedMail;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.QuestionType;

/** Writes a case folder to fill: the notice beside it, and what the notice tells as suggested answers. */
record NewCase(Stages stages) {

    private static final String NOTICE_FILE = "notice.txt";
    private static final String FORM_FACT = "form-";

    CaseFile create(AppealType type, Policy policy, Path folder, Optional<String> notice) {
        return create(
                type,
                policy,
                folder,
                bare(type, folder, notice.map(NewCase::mail), List.of(), FormChoice.NONE),
                notice);
    }

    /** The mail's sender, day and marketplaces go into the case; what it says of the form stands beside the form. */
    CaseFile create(AppealType type, Policy policy, Path folder, ReceivedMail received, MailReading reading) {
        Mail mail = new Mail(
                received.received(),
                received.sender(),
                TextSource.file(NOTICE_FILE, received.text()),
                Optional.empty());
        CaseFile bare = bare(type, folder, Optional.of(mail), reading.marketplaces(), form(reading));
        return create(type, policy, folder, bare, Optional.of(received.text()));
    }

    private CaseFile create(AppealType type, Policy policy, Path folder, CaseFile bare, Optional<String> notice) {
        refuseWhatHoldsAnything(folder);
        Notice read = stages.notice(type, policy, bare);
        Interview interview = stages.interview(type, policy, bare, read);
        CaseFile prefilled = bare.withAnswers(suggestions(interview));
        write(folder, prefilled, notice);
        return prefilled;
    }

    private static Mail mail(String text) {
        return new Mail(Optional.empty(), Optional.empty(), TextSource.file(NOTICE_FILE, text), Optional.empty());
    }

    private static FormChoice form(MailReading reading) {
        Map<String, String> facts = new LinkedHashMap<>();
        reading.facts().stream()
                .filter(fact -> fact.kind().startsWith(FORM_FACT))
                .forEach(fact -> facts.putIfAbsent("notice." + fact.kind().substring(FORM_FACT.length()), fact.text()));
        return new FormChoice(Optional.empty(), facts);
    }

    private static void refuseWhatHoldsAnything(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            if (entries.findAny().isPresent()) {
                throw new AppealException(
                        WorkflowError.FOLDER_NOT_EMPTY,
                        "'" + folder
                                + "' is not empty, and nothing was written. Name a folder that does not exist yet.");
            }
        } catch (IOException e) {
            throw new AppealException(
                    WorkflowError.FOLDER_NOT_EMPTY,
                    "'" + folder + "' is no folder that can be used. Name a new one.",
                    e);
        }
    }

    private static CaseFile bare(
            AppealType type, Path folder, Optional<Mail> notice, List<String> marketplaces, FormChoice form) {
        return new CaseFile(
                caseId(folder),
                type.id(),
                Optional.of(type.version()),
                Optional.empty(),
                CaseState.PREPARING,
                Optional.empty(),
                Optional.empty(),
                marketplaces,
                form,
                Seller.UNKNOWN,
                notice,
                Answers.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static CaseId caseId(Path folder) {
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        String safe = name.replaceAll("[^A-Za-z0-9._-]", "-").replaceAll("^[^A-Za-z0-9]+|[.]+$", "");
        String cut = safe.length() > 64 ? safe.substring(0, 64) : safe;
        return CaseId.isValid(cut) ? CaseId.of(cut) : CaseId.of("case");
    }

    private static Answers suggestions(Interview interview) {
        Map<String, AnswerData> answers = new LinkedHashMap<>();
        for (Item item : interview.items().values()) {
            if (item.path().steps().size() == 1
                    && item.cell().state() == AnswerState.SUGGESTED
                    && item.question().type() != QuestionType.CHOICE) {
                suggested(item.cell())
                        .ifPresent(data -> answers.put(item.question().id().value(), data));
            }
        }
        return new Answers(answers);
    }

    /** A list is written with its rows, so that people find what to answer; only the fields are suggestions. */
    private static Optional<AnswerData> suggested(Cell cell) {
        if (cell.value().orElse(null) instanceof Value.Rows rows) {
            return Optional.of(
                    new AnswerData.Items(rows.rows().stream().map(NewCase::row).toList()));
        }
        return cell.value().flatMap(NewCase::data).map(value -> {
            Map<String, AnswerData> fields = new LinkedHashMap<>();
            fields.put("@state", new AnswerData.Text("suggested"));
            fields.put("value", value);
            fields.put("origin", new AnswerData.Text(origin(cell.origin())));
            return new AnswerData.Fields(fields);
        });
    }

    private static AnswerData row(Row row) {
        Map<String, AnswerData> fields = new LinkedHashMap<>();
        fields.put("_id", new AnswerData.Text(row.id().value()));
        row.cells().forEach((field, cell) -> {
            if (cell.origin() instanceof Origin.Notice) {
                suggested(cell).ifPresent(data -> fields.put(field.value(), data));
            }
        });
        return new AnswerData.Fields(fields);
    }

    /** Where in the mail: {@code notice 120-133} counts characters of {@code notice.txt} from 0. */
    private static String origin(Origin origin) {
        return origin instanceof Origin.Notice notice
                ? "notice " + notice.range().start() + "-" + notice.range().end()
                : "notice";
    }

    /** Only what a notice can tell; the one choice that is read from it is the topic of an ask. */
    private static Optional<AnswerData> data(Value value) {
        if (value instanceof Value.Number number) {
            return Optional.of(new AnswerData.Number(number.number().toPlainString()));
        }
        if (value instanceof Value.Text text) {
            return Optional.of(new AnswerData.Text(text.text()));
        }
        if (value instanceof Value.Choice choice) {
            return Optional.of(new AnswerData.Text(choice.choice()));
        }
        if (value instanceof Value.Prose prose) {
            return prose.text().map(AnswerData.Text::new);
        }
        if (value instanceof Value.Date date) {
            return Optional.of(new AnswerData.Text(date.date().toString()));
        }
        return Optional.empty();
    }

    private void write(Path folder, CaseFile caseFile, Optional<String> notice) {
        try {
            Files.createDirectories(folder);
            if (notice.isPresent()) {
                Files.writeString(folder.resolve(NOTICE_FILE), notice.get());
            }
        } catch (IOException e) {
            throw new AppealException(
                    WorkflowError.FOLDER_NOT_WRITABLE,
                    "'" + folder + "' cannot be written: " + e.getMessage() + ". Choose another place.",
                    e);
        }
        stages.caseFiles().write(folder, caseFile);
    }
}
