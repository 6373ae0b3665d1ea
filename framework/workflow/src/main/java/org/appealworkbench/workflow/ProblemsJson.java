package org.appealworkbench.workflow;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.Messages;
import org.appealworkbench.api.casefile.Waiver;
import org.appealworkbench.api.rule.Problem;
import org.appealworkbench.api.rule.Problems;

/** The one shape that problems have outside of Java. */
record ProblemsJson(Messages texts, String language) {

    private static final JsonFactory JSON = new JsonFactory();

    String array(Problems problems) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartArray();
            for (Problem problem : problems) {
                write(json, problem);
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a string refuses nothing", e);
        }
        return text.toString();
    }

    private void write(JsonGenerator json, Problem problem) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", problem.rule().value());
        json.writeStringField("finding", problem.finding().orElse(null));
        json.writeStringField("severity", problem.severity().word());
        json.writeStringField("stage", problem.stage().word());
        json.writeStringField("at", problem.at());
        json.writeStringField("key", problem.message().key());
        json.writeFieldName("args");
        args(json, problem.message());
        json.writeStringField("text", texts.text(language, problem.message()));
        json.writeArrayFieldStart("fixes");
        for (String fix : problem.fixes()) {
            json.writeString(fix);
        }
        json.writeEndArray();
        json.writeStringField("source", problem.source().orElse(null));
        if (problem.waived().isPresent()) {
            waiver(json, problem.waived().get());
        } else {
            json.writeNullField("waived");
        }
        json.writeStringField("judged", problem.judged());
        json.writeEndObject();
    }

    private static void args(JsonGenerator json, Message message) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, Message.Arg> named : message.args().entrySet()) {
            json.writeFieldName(named.getKey());
            arg(json, named.getValue());
        }
        json.writeEndObject();
    }

    private static void arg(JsonGenerator json, Message.Arg arg) throws IOException {
        if (arg instanceof Message.Text text) {
            json.writeString(text.value());
        } else if (arg instanceof Message.Number number) {
            json.writeNumber(number.value());
        } else if (arg instanceof Message.Date date) {
            json.writeString(date.value().toString());
        } else if (arg instanceof Message.Nested nested) {
            json.writeStartObject();
            json.writeStringField("key", nested.value().key());
            json.writeFieldName("args");
            args(json, nested.value());
            json.writeEndObject();
        }
    }

    private static void waiver(JsonGenerator json, Waiver waiver) throws IOException {
        json.writeObjectFieldStart("waived");
        json.writeStringField("reason", waiver.reason());
        json.writeStringField("who", waiver.who());
        json.writeStringField("when", waiver.when().toString());
        json.writeEndObject();
    }
}
