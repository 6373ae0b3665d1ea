package org.appealworkbench.composition.template;

import java.util.function.Function;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.exception.VelocityException;
import org.appealworkbench.api.Place;
import org.appealworkbench.composition.value.TemplateFault;
import org.jspecify.annotations.Nullable;

/** One rendering of one template. */
public final class TemplateRun {

    private final TemplateEngine engine;
    private final TemplateSource template;
    private final Function<String, @Nullable Object> names;
    private final Tokens tokens = new Tokens();

    /** @param names gives the value of a name, null if it has none */
    public TemplateRun(TemplateEngine engine, TemplateSource template, Function<String, @Nullable Object> names) {
        this.engine = engine;
        this.template = template;
        this.names = names;
    }

    public Tokens tokens() {
        return tokens;
    }

    /** @throws TemplateFailed for anything at all that goes wrong, with the place */
    public Rendered render() throws TemplateFailed {
        org.apache.velocity.Template ready = engine.ready(template);
        LetterWriter writer = new LetterWriter();
        NamesContext context = new NamesContext(names);
        EventCartridge handlers = new EventCartridge();
        handlers.addEventHandler(tokens);
        context.attachEventCartridge(handlers);
        try {
            ready.merge(context, writer);
            return writer.rendered();
        } catch (TemplateFault e) {
            throw failed(writer, String.valueOf(e.getMessage()));
        } catch (VelocityException e) {
            throw failed(writer, reason(e));
        } catch (StackOverflowError e) {
            throw failed(writer, "the template goes too deep");
        } catch (OutOfMemoryError e) {
            throw failed(writer, "the template needs too much memory");
        } catch (RuntimeException | LinkageError e) {
            throw failed(writer, "the template failed with " + e);
        }
    }

    private TemplateFailed failed(LetterWriter writer, String reason) {
        String file = writer.file().isEmpty() ? template.file() : writer.file();
        return new TemplateFailed(Place.of(file, writer.line()), "TEMPLATE-FAILED", reason);
    }

    private static String reason(VelocityException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateFault fault) {
                return String.valueOf(fault.getMessage());
            }
        }
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("failed");
    }
}
