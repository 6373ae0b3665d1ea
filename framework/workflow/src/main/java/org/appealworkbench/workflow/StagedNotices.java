package org.appealworkbench.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.notice.MailReading;
import org.appealworkbench.api.notice.ReceivedMail;
import org.appealworkbench.api.plugin.AppealTypes;
import org.appealworkbench.api.plugin.TypeEntry;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.spi.MailExaminer;
import org.appealworkbench.api.spi.MailFiles;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.AppealTypeId;
import org.appealworkbench.api.workflow.Notices;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads mails with the patterns of all types that run, and opens cases by them. */
@Component
public final class StagedNotices implements Notices {

    private final AppealTypes types;
    private final Policy policy;
    private final MailFiles files;
    private final MailExaminer examiner;
    private final NewCase newCase;

    @Activate
    public StagedNotices(
            @Reference AppealTypes types,
            @Reference Policy policy,
            @Reference Stages stages,
            @Reference MailFiles files,
            @Reference MailExaminer examiner) {
        this.types = types;
        this.policy = policy;
        this.files = files;
        this.examiner = examiner;
        this.newCase = new NewCase(stages);
    }

    @Override
    public ReceivedMail open(String name, byte[] bytes) {
        return files.read(name, bytes);
    }

    @Override
    public ReceivedMail open(Path file) {
        try {
            if (Files.size(file) > MailFiles.MOST_BYTES) {
                throw new AppealException(
                        WorkflowError.MAIL_TOO_LONG,
                        "'" + file.getFileName() + "' has more than " + MailFiles.MOST_BYTES / (1024 * 1024)
                                + " MB. Save the message alone, without its attachments.");
            }
            return files.read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new AppealException(WorkflowError.MAIL_NOT_READABLE, "There is no file '" + file + "'.", e);
        } catch (IOException e) {
            throw new AppealException(
                    WorkflowError.MAIL_NOT_READABLE, "'" + file + "' cannot be read: " + e.getMessage() + ".", e);
        }
    }

    @Override
    public MailReading read(ReceivedMail mail, List<String> earlier) {
        return examiner.examine(mail, running(), earlier, policy);
    }

    private List<AppealType> running() {
        return types.entries().stream()
                .map(TypeEntry::id)
                .flatMap(Optional::stream)
                .distinct()
                .flatMap(id -> types.find(id).stream())
                .toList();
    }

    @Override
    public CaseFile create(Optional<AppealTypeId> type, Path folder, ReceivedMail mail) {
        MailReading reading = read(mail, List.of());
        AppealTypeId id = type.or(reading::openWith)
                .orElseThrow(() -> new AppealException(
                        WorkflowError.NO_TYPE_FITS,
                        "No installed appeal type fits this mail"
                                + reading.causes().stream()
                                        .findFirst()
                                        .map(cause -> " (it is about " + cause.category() + ")")
                                        .orElse("")
                                + ". Name one; 'appeal types' lists them."));
        return newCase.create(types.get(id), policy, folder, mail, reading);
    }
}
