package org.appealworkbench.headless;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.notice.MailReading;
import org.appealworkbench.api.notice.ReceivedMail;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "notice")
final class NoticeCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @ArgGroup(multiplicity = "1")
    private Input input = new Input();

    /** One mail, or many. */
    static final class Input {
        @Parameters(paramLabel = "FILE", arity = "1", descriptionKey = "notice.file")
        private Optional<String> file = Optional.empty();

        @Option(names = "--jsonl", paramLabel = "FILE", descriptionKey = "notice.jsonl")
        private Optional<String> lines = Optional.empty();
    }

    @Option(names = "--earlier", paramLabel = "FILE", descriptionKey = "notice.earlier")
    private List<String> earlier = new ArrayList<>();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    NoticeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ExitCode code = input.lines.isPresent()
                ? many(input.lines.get())
                : one(input.file.orElseThrow(NoticeCommand::nothingNamed));
        return code.number();
    }

    private static AppealException nothingNamed() {
        return new AppealException(
                HeadlessError.NO_MAIL, "No mail is named. Name a file, - for standard input, or --jsonl FILE.");
    }

    private ExitCode one(String file) {
        List<String> before = earlier.stream()
                .map(name -> MailInput.read(session, name).text())
                .toList();
        ReceivedMail mail = MailInput.read(session, file);
        MailReading reading = session.notices().read(mail, before);
        if (json) {
            session.terminal().result(Json.line(new NoticeJson(session).full(mail, reading)));
        } else {
            new NoticeLines(session).print(mail, reading);
        }
        return ExitCode.DONE;
    }

    private ExitCode many(String file) {
        NoticeStream stream = new NoticeStream(session);
        try (BufferedReader lines = new BufferedReader(reader(file))) {
            return stream.read(file, lines);
        } catch (NoSuchFileException e) {
            throw new AppealException(HeadlessError.FILE_NOT_READABLE, "There is no file '" + file + "'.", e);
        } catch (IOException e) {
            throw new AppealException(
                    HeadlessError.FILE_NOT_READABLE, "'" + file + "' cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private Reader reader(String file) throws IOException {
        return file.equals("-")
                ? new InputStreamReader(System.in, StandardCharsets.UTF_8)
                : new InputStreamReader(
                        Files.newInputStream(session.host().resolve(Path.of(file))), StandardCharsets.UTF_8);
    }
}
