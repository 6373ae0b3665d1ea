package org.appealworkbench.headless;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.notice.ReceivedMail;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.AppealTypeId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "new")
final class NewCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "TYPE", descriptionKey = "type")
    private String type = "";

    @Parameters(index = "1", paramLabel = "DIR", descriptionKey = "new.dir")
    private Path folder = Path.of("");

    @Option(names = "--notice", paramLabel = "FILE", descriptionKey = "new.notice")
    private Optional<String> notice = Optional.empty();

    NewCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        AppealType appealType = session.types().get(typeId(type));
        Path target = session.host().resolve(folder);
        Optional<ReceivedMail> mail = notice.map(file -> MailInput.read(session, file));
        CaseFile created = mail.map(
                        received -> session.notices().create(Optional.of(appealType.id()), target, received))
                .orElseGet(() -> session.workflow().create(appealType.id(), target, Optional.empty()));
        new OutputFolder(target)
                .write(
                        "questions.md",
                        new QuestionSheet(session.staff(), appealType).text().getBytes(StandardCharsets.UTF_8));
        session.terminal().result(target.resolve("case.json").toString());
        session.terminal()
                .say(session.staff()
                        .text(Message.of("new.done")
                                .with("id", created.id().value())
                                .with(
                                        "prefilled",
                                        created.answers().byQuestion().size())
                                .with("dir", folder.toString())));
        mail.ifPresent(this::tellClientQuestions);
        return ExitCode.DONE.number();
    }

    private void tellClientQuestions(ReceivedMail mail) {
        var texts = session.workflow().policy().messages();
        var reading = session.notices().read(mail, List.of());
        if (!reading.clientQuestions().isEmpty()) {
            session.terminal().say(session.staff().text("notice.client"));
            reading.clientQuestions().forEach(question -> session.terminal()
                    .say("    - " + session.staff().text(question, texts)));
        }
    }

    static AppealTypeId typeId(String word) {
        if (!AppealTypeId.isValid(word)) {
            throw new AppealException(
                    HeadlessError.INVALID_ID,
                    "'" + word + "' is no id of an appeal type; ids look like 'late-shipment'.");
        }
        return AppealTypeId.of(word);
    }
}
