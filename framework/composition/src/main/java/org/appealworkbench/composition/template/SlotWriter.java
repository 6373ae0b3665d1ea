package org.appealworkbench.composition.template;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.appealworkbench.api.fact.Fact;
import org.appealworkbench.composition.value.FactValue;
import org.appealworkbench.composition.value.Reads;
import org.appealworkbench.composition.value.Sentence;
import org.appealworkbench.composition.value.SentenceWriter;
import org.appealworkbench.composition.value.TemplateFault;
import org.jspecify.annotations.Nullable;

/**
 * Runs the letter text of a choice as a template of its own. Its words become facts of the choice, so they never meet the
 * parser of Markdown.
 */
public final class SlotWriter implements SentenceWriter {

    private final TemplateEngine engine;
    private final Reads reads;
    private boolean writing;

    public SlotWriter(TemplateEngine engine, Reads reads) {
        this.engine = engine;
        this.reads = reads;
    }

    @Override
    public List<FactValue> write(Sentence sentence, Function<String, @Nullable Object> names) {
        if (writing) {
            throw fault(sentence, "a sentence with slots cannot print another one");
        }
        writing = true;
        try {
            TemplateRun run = new TemplateRun(engine, TemplateSource.of(sentence), names);
            return pieces(run.render().text(), run.tokens(), sentence.choice());
        } catch (TemplateFailed e) {
            throw fault(sentence, e.reason());
        } finally {
            writing = false;
        }
    }

    private static TemplateFault fault(Sentence sentence, String reason) {
        return new TemplateFault(reason + " (in the letter text of a choice, " + sentence.place() + ")");
    }

    private List<FactValue> pieces(String text, Tokens tokens, Fact choice) {
        List<FactValue> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        text.strip().codePoints().forEach(code -> {
            if (tokens.entry(code) instanceof Tokens.Printed printed) {
                addWords(words, choice, pieces);
                pieces.add(new FactValue(
                        printed.fact(), printed.citation() ? FactValue.Print.CITATION : FactValue.Print.TEXT, reads));
            } else if (!Character.isWhitespace(code)) {
                words.appendCodePoint(code);
            } else if (words.isEmpty() || words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        });
        addWords(words, choice, pieces);
        return pieces;
    }

    private void addWords(StringBuilder words, Fact choice, List<FactValue> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new FactValue(
                    new Fact(choice.value(), words.toString(), choice.origins()), FactValue.Print.TEXT, reads));
            words.setLength(0);
        }
    }
}
