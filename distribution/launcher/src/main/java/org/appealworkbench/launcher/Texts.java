package org.appealworkbench.launcher;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The launcher's sentences in the user's language, English when it has none in that language. */
final class Texts {
    private static final String BASE_NAME = "org.appealworkbench.launcher.messages";

    private final Locale locale;

    Texts(Settings settings) {
        this.locale = Locale.forLanguageTag(settings.language().orElse("en"));
    }

    String of(String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BASE_NAME,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }
}
