package org.appealworkbench.headless;

import java.util.List;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.Page;
import org.appealworkbench.api.type.Question;

/** All questions of a type as a sheet to read beside {@code case.json}: id, type, label, help, choices. */
record QuestionSheet(Staff staff, AppealType type) {

    String text() {
        StringBuilder sheet = new StringBuilder();
        sheet.append("# ").append(label("type.title")).append("\n\n");
        sheet.append(staff.text("sheet.intro")).append("\n");
        for (Page page : type.pages()) {
            sheet.append("\n## ").append(label("page." + page.id() + ".title")).append("\n\n");
            questions(sheet, page.questions(), "", "");
        }
        return sheet.toString();
    }

    private void questions(StringBuilder sheet, List<Question> questions, String prefix, String indent) {
        for (Question question : questions) {
            if (question.calculate().isPresent()) {
                continue;
            }
            String dotted = prefix + question.id();
            sheet.append(indent)
                    .append("- `")
                    .append(question.id())
                    .append("` (")
                    .append(question.type().word())
                    .append(question.required().isPresent() ? ", " + staff.text("sheet.required") : "")
                    .append("): ")
                    .append(label("question." + dotted + ".label"))
                    .append("\n");
            type.messages()
                    .find(staff.language().tag(), "question." + dotted + ".help")
                    .ifPresent(help ->
                            sheet.append(indent).append("  ").append(help).append("\n"));
            question.choices().forEach(choice -> sheet.append(indent)
                    .append("  - `")
                    .append(choice.id())
                    .append("`: ")
                    .append(label("question." + dotted + ".choice." + choice.id()))
                    .append("\n"));
            questions(sheet, question.children(), dotted + ".", indent + "  ");
        }
    }

    private String label(String key) {
        return staff.text(Message.of(key), type.messages());
    }
}
