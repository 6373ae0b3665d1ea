package org.appealworkbench.composition.template;

import org.appealworkbench.api.type.Template;
import org.appealworkbench.composition.value.Sentence;

/**
 * What is parsed: a template, or the letter text of a choice.
 *
 * @param file as places and origins name it
 */
public record TemplateSource(String file, String text) {

    private static final String FOLDER = "APPEAL-INF/templates/";

    public static TemplateSource of(Template template) {
        return new TemplateSource(file(template.name()), template.source());
    }

    public static TemplateSource of(Sentence sentence) {
        return new TemplateSource(sentence.place().file(), sentence.words());
    }

    /** The file of the template with this name. */
    public static String file(String template) {
        return FOLDER + template;
    }
}
