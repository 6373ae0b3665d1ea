package org.appealworkbench.headless;

import java.util.List;
import java.util.concurrent.Callable;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.LetterDefinition;
import org.appealworkbench.api.type.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "show")
final class ShowTypeCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "TYPE", descriptionKey = "type")
    private String typeId = "";

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    ShowTypeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        AppealType type = session.types().get(NewCommand.typeId(typeId));
        if (json) {
            session.terminal().result(Json.line(new TypeJson(session.staff(), type).node()));
        } else {
            print(type);
        }
        return ExitCode.DONE.number();
    }

    private void print(AppealType type) {
        line("", type.id() + " " + type.version() + "  " + text(type, "type.title"));
        line("", text(type, "type.summary"));
        heading("show.paths");
        type.paths()
                .forEach(path -> line(
                        "  ",
                        path.id() + "  " + text(type, "path." + path.id() + ".label") + ": "
                                + text(type, "path." + path.id() + ".why")));
        heading("show.questions");
        type.pages().forEach(page -> {
            line("  ", text(type, "page." + page.id() + ".title"));
            questions(type, page.questions(), "", "    ");
        });
        heading("show.letters");
        type.letters().forEach(letter -> letter(type, letter));
        heading("show.rules");
        type.rules()
                .forEach(rule -> line(
                        "  ",
                        rule.id() + "  "
                                + session.staff()
                                        .text("severity." + rule.severity().word())
                                + "  " + text(type, "rule." + rule.id())
                                + rule.source()
                                        .map(source -> " [" + source + "]")
                                        .orElse("")));
        heading("show.evidence");
        type.evidence()
                .forEach(piece -> line(
                        "  ",
                        piece.id() + "  "
                                + session.staff()
                                        .text("need." + piece.need().name().toLowerCase(java.util.Locale.ROOT))
                                + "  " + text(type, "evidence." + piece.id() + ".label") + ": "
                                + text(type, "evidence." + piece.id() + ".accept")));
    }

    private void letter(AppealType type, LetterDefinition letter) {
        line(
                "  ",
                letter.id() + "  " + text(type, "letter." + letter.id() + ".label") + " ("
                        + String.join(", ", letter.languages()) + ")");
        letter.parts()
                .forEach(part -> line(
                        "    ",
                        part.id() + "  " + part.role().word() + "  "
                                + text(type, "part." + letter.id() + "." + part.id() + ".label")));
    }

    private void questions(AppealType type, List<Question> questions, String prefix, String indent) {
        for (Question question : questions) {
            String dotted = prefix + question.id();
            line(indent, dotted + "  " + question.type().word() + "  " + text(type, "question." + dotted + ".label"));
            questions(type, question.children(), dotted + ".", indent + "  ");
        }
    }

    private void heading(String key) {
        line("", "");
        line("", session.staff().text(key));
    }

    private void line(String indent, String text) {
        session.terminal().result(indent + text);
    }

    private String text(AppealType type, String key) {
        return session.staff().text(Message.of(key), type.messages());
    }
}
