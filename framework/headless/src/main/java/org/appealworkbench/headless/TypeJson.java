package org.appealworkbench.headless;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.LetterDefinition;
import org.appealworkbench.api.type.Question;

/** An appeal type as {@code types show --json} tells it. */
record TypeJson(Staff staff, AppealType type) {

    ObjectNode node() {
        ObjectNode node = Json.object();
        node.put("id", type.id().value());
        node.put("version", type.version());
        node.put("title", text("type.title"));
        node.put("summary", text("type.summary"));
        paths(node.putArray("paths"));
        ArrayNode pages = node.putArray("pages");
        type.pages().forEach(page -> {
            ObjectNode inner = pages.addObject();
            inner.put("id", page.id());
            inner.put("title", text("page." + page.id() + ".title"));
            questions(inner.putArray("questions"), page.questions(), "");
        });
        ArrayNode letters = node.putArray("letters");
        type.letters().forEach(letter -> letter(letters.addObject(), letter));
        rules(node.putArray("rules"));
        evidence(node.putArray("evidence"));
        return node;
    }

    private void paths(ArrayNode array) {
        type.paths().forEach(path -> {
            ObjectNode node = array.addObject();
            node.put("id", path.id().value());
            node.put("label", text("path." + path.id() + ".label"));
            node.put("why", text("path." + path.id() + ".why"));
            node.put("letter", path.letter());
        });
    }

    private void questions(ArrayNode array, List<Question> questions, String prefix) {
        for (Question question : questions) {
            String dotted = prefix + question.id();
            ObjectNode node = array.addObject();
            node.put("id", question.id().value());
            node.put("path", dotted);
            node.put("type", question.type().word());
            node.put("label", text("question." + dotted + ".label"));
            node.put(
                    "help",
                    type.messages()
                            .find(staff.language().tag(), "question." + dotted + ".help")
                            .orElse(null));
            node.put("askOf", question.askOf().name().toLowerCase(Locale.ROOT));
            node.put("role", question.role().orElse(null));
            node.put("calculated", question.calculate().isPresent());
            if (!question.choices().isEmpty()) {
                ArrayNode choices = node.putArray("choices");
                question.choices().forEach(choice -> {
                    ObjectNode inner = choices.addObject();
                    inner.put("id", choice.id());
                    inner.put("label", text("question." + dotted + ".choice." + choice.id()));
                });
            }
            if (!question.children().isEmpty()) {
                questions(node.putArray("questions"), question.children(), dotted + ".");
            }
        }
    }

    private void letter(ObjectNode node, LetterDefinition letter) {
        node.put("id", letter.id().value());
        node.put("kind", letter.kind().name().toLowerCase(Locale.ROOT));
        node.put("label", text("letter." + letter.id() + ".label"));
        ArrayNode languages = node.putArray("languages");
        letter.languages().forEach(languages::add);
        ArrayNode parts = node.putArray("parts");
        letter.parts().forEach(part -> {
            ObjectNode inner = parts.addObject();
            inner.put("id", part.id().value());
            inner.put("role", part.role().word());
            inner.put("box", part.box());
        });
    }

    private void rules(ArrayNode array) {
        type.rules().forEach(rule -> {
            ObjectNode node = array.addObject();
            node.put("id", rule.id().value());
            node.put("on", rule.on().word());
            node.put("severity", rule.severity().word());
            node.put("text", text("rule." + rule.id()));
            node.put("source", rule.source().orElse(null));
            node.put("confidence", rule.confidence().orElse(null));
        });
    }

    private void evidence(ArrayNode array) {
        type.evidence().forEach(piece -> {
            ObjectNode node = array.addObject();
            node.put("id", piece.id());
            node.put("need", piece.need().name().toLowerCase(Locale.ROOT));
            node.put("label", text("evidence." + piece.id() + ".label"));
            node.put("accept", text("evidence." + piece.id() + ".accept"));
        });
    }

    private String text(String key) {
        return staff.text(Message.of(key), type.messages());
    }
}
