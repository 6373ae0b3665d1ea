package org.appealworkbench.composition.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.fact.Fact;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.letter.Span;
import org.appealworkbench.api.type.Choice;
import org.appealworkbench.composition.format.CleanText;
import org.jspecify.annotations.Nullable;

/**
 * Writes a line around the parts of a letter, its subject or addressee, as a template of its own: its fixed words rest on
 * the file, each fact on what it came from. It never meets the parser of Markdown.
 */
public final class LineWriter {

    private final TemplateEngine engine;
    private final Function<String, @Nullable Object> names;
    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    /** @param names gives the value of a name, null if it has none */
    public LineWriter(TemplateEngine engine, Function<String, @Nullable Object> names) {
        this.engine = engine;
        this.names = names;
    }

    /** @throws TemplateFailed if the line cannot be written */
    public List<Span> write(String line, Origin.Template origin) throws TemplateFailed {
        if (!Choice.hasSlots(line)) {
            return List.of(text(CleanText.oneLine(CleanText.of(line)), List.of(origin)));
        }
        TemplateRun run = new TemplateRun(engine, new TemplateSource(origin.file(), line), names);
        String rendered = run.render().text().strip();
        for (int i = 0; i < rendered.length(); i += Character.charCount(rendered.codePointAt(i))) {
            int code = rendered.codePointAt(i);
            Tokens.Entry entry = run.tokens().entry(code);
            if (entry != null) {
                endWords(origin);
                spans.add(span(entry, origin));
            } else if (!Character.isWhitespace(code)) {
                words.appendCodePoint(code);
            } else if (words.isEmpty() || words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        endWords(origin);
        return List.copyOf(spans);
    }

    private static Span span(Tokens.Entry entry, Origin.Template origin) throws TemplateFailed {
        if (!(entry instanceof Tokens.Printed printed)) {
            throw failed(origin, "a block of a tool stands within a line");
        }
        Fact fact = printed.fact();
        if (fact.isMissing()) {
            return new Span.Missing(fact.text(), fact.origins());
        }
        if (printed.citation() && fact.value().orElseThrow() instanceof Value.EvidenceLink) {
            throw failed(origin, "a line cannot cite an exhibit; cite it in a part");
        }
        return text(CleanText.oneLine(fact.text()), fact.origins());
    }

    private static TemplateFailed failed(Origin.Template origin, String reason) {
        return new TemplateFailed(Place.of(origin.file(), origin.line()), "TEMPLATE-FAILED", reason);
    }

    private void endWords(Origin.Template origin) {
        if (!words.isEmpty()) {
            spans.add(text(words.toString(), List.of(origin)));
            words.setLength(0);
        }
    }

    private static Span text(String text, List<? extends Origin> origins) {
        return new Span.Text(text, Set.of(), List.copyOf(origins));
    }
}
