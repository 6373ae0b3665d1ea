package org.appealworkbench.headless;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.Messages;

/** The sentences of the command line in the language of this run. */
final class Staff {

    private final Language language;
    private final ResourceBundle bundle;
    private final Messages own;

    Staff(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "org.appealworkbench.headless.messages",
                language == Language.ENGLISH ? Locale.ROOT : language.locale(),
                Staff.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Map<String, String> texts = new HashMap<>();
        bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        this.own = new Messages(Map.of(language.tag(), texts));
    }

    Language language() {
        return language;
    }

    /** For the parser of the command line, which finds its help texts there. */
    ResourceBundle bundle() {
        return bundle;
    }

    String text(String key) {
        return text(Message.of(key));
    }

    String text(Message message) {
        return own.text(language.tag(), message);
    }

    /** A message of a case: the type's texts first, then policy's. */
    String text(Message message, Messages texts) {
        return texts.text(language.tag(), message);
    }
}
