package org.appealworkbench.headless;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.casefile.CaseFile;
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
        Optional<String> mail = notice.map(file -> TextInput.read(session.host(), file));
        Path target = session.host().resolve(folder);
        CaseFile created = session.workflow().create(appealType.id(), target, mail);
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
        return ExitCode.DONE.number();
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
