package org.appealworkbench.headless;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What every command has; the language was read before parsing, so here it is only known and checked. */
@Command
final class CommonOptions {

    @Option(names = "--lang", paramLabel = "LANG", converter = LanguageConverter.class, descriptionKey = "lang")
    private Language language = Language.ENGLISH;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;

    /** What was asked for by {@code --lang}, else English, whatever the environment says: the language of files. */
    Language language() {
        return language;
    }

    static final class LanguageConverter implements picocli.CommandLine.ITypeConverter<Language> {
        @Override
        public Language convert(String word) {
            return Language.parse(word)
                    .orElseThrow(() -> new picocli.CommandLine.TypeConversionException("'" + word + "' (en, zh-CN)"));
        }
    }
}
