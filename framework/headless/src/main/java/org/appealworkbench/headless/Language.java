package org.appealworkbench.headless;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages of the interface. */
enum Language {
    ENGLISH("en", Locale.ENGLISH),
    CHINESE("zh-CN", Locale.SIMPLIFIED_CHINESE);

    private final String tag;
    private final Locale locale;

    Language(String tag, Locale locale) {
        this.tag = tag;
        this.locale = locale;
    }

    String tag() {
        return tag;
    }

    /** As it is typed, for messages that name the choices. */
    @Override
    public String toString() {
        return tag;
    }

    Locale locale() {
        return locale;
    }

    /** Reads {@code zh}, {@code zh-CN}, {@code zh_CN.UTF-8}, {@code en_US}; empty for anything else. */
    static Optional<Language> parse(String word) {
        String primary = word.toLowerCase(Locale.ROOT).split("[-_.@]", 2)[0];
        return Arrays.stream(values())
                .filter(language -> language.locale.getLanguage().equals(primary))
                .findFirst();
    }

    /** The option if it is given, else what the host says, else the environment's, else English. */
    static Language choose(Optional<String> option, Optional<String> host) {
        return option.flatMap(Language::parse)
                .or(() -> host.flatMap(Language::parse))
                .or(() -> fromEnvironment())
                .orElse(ENGLISH);
    }

    private static Optional<Language> fromEnvironment() {
        return Arrays.asList("LC_ALL", "LC_MESSAGES", "LANG").stream()
                .map(System::getenv)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .flatMap(Language::parse);
    }
}
