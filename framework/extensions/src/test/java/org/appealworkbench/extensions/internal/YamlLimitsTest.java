package org.appealworkbench.extensions.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlLimitsTest {

    @TempDir
    Path folder;

    @Test
    void aFileThatIsTooLargeIsRefused() {
        assertThat(Fixture.type(folder)
                        .append("rules.yaml", "# ".repeat(600_000))
                        .told())
                .containsExactly(
                        "APPEAL-INF/rules.yaml: error: YAML: the file is larger than 1 MB; split the appeal type or"
                                + " shorten its texts");
    }

    @Test
    void listsThatNestTooDeepAreRefused() {
        assertThat(Fixture.type(folder)
                        .write("rules.yaml", "format: appeal-rules-1\nrules: " + "[".repeat(60) + "]".repeat(60))
                        .told())
                .containsExactly(
                        "APPEAL-INF/rules.yaml: error: YAML: the YAML goes beyond a limit (depth 40, 50 aliases):"
                                + " Nesting Depth exceeded max 40");
    }

    @Test
    void aliasesThatMultiplyAreRefused() {
        StringBuilder bomb = new StringBuilder("format: appeal-rules-1\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 6; i++) {
            String alias = "*a" + (i - 1);
            bomb.append("a" + i + ": &a" + i + " [" + (alias + ", ").repeat(7) + alias + "]\n");
        }

        assertThat(Fixture.type(folder).write("rules.yaml", bomb.toString()).told())
                .singleElement()
                .asString()
                .matches(
                        "APPEAL-INF/rules\\.yaml:\\d+:\\d+: error: YAML: with its aliases written out the file is too deep or"
                                + " too large; use fewer aliases");
    }

    @Test
    void moreAliasesThanAnybodyNeedsAreRefused() {
        assertThat(Fixture.type(folder)
                        .write("rules.yaml", "a: &a [x]\nb: [" + "*a, ".repeat(60) + "*a]\n")
                        .told())
                .containsExactly(
                        "APPEAL-INF/rules.yaml: error: YAML: the YAML goes beyond a limit (depth 40, 50 aliases):"
                                + " Number of aliases for non-scalar nodes exceeds the specified max=50");
    }

    @Test
    void anAliasThatHoldsItselfIsRefused() {
        assertThat(Fixture.type(folder).write("rules.yaml", "format: &a [*a]\n").told())
                .containsExactly(
                        "APPEAL-INF/rules.yaml:1:9: error: YAML: with its aliases written out the file is too deep or"
                                + " too large; use fewer aliases");
    }

    @Test
    void anAnchorMayBeUsed() {
        assertThat(Fixture.type(folder)
                        .replace(
                                "letters.yaml",
                                "subject: {en: \"Plan of Action\", de: \"Maßnahmenplan\"}",
                                "subject: &name {en: Plan, de: Plan}")
                        .replace(
                                "letters.yaml",
                                "addressee: {en: \"Seller Performance\", de: \"Verkäuferleistung\"}",
                                "addressee: *name")
                        .told())
                .isEmpty();
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() {
        assertThat(Fixture.type(folder)
                        .write("templates/opening.vm", "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1))
                        .told())
                .containsExactly(
                        "APPEAL-INF/templates/opening.vm: error: ENCODING: the file is not UTF-8; save it with that"
                                + " encoding");
    }

    @Test
    void wordsThatOldYamlTakesForFlagsAreText() {
        assertThat(Fixture.type(folder)
                        .replace("questions.yaml", "id: carrier", "id: no")
                        .replace("l10n/messages.properties", "choice.carrier", "choice.no")
                        .replace("l10n/messages_zh_CN.properties", "choice.carrier", "choice.no")
                        .told())
                .isEmpty();
    }

    @Test
    void aTagThatMakesANumberOfAnythingIsRefused() {
        assertThat(Fixture.type(folder)
                        .replace("notices.yaml", "weight: 10", "weight: !!int ten")
                        .told())
                .containsExactly(
                        "APPEAL-INF/notices.yaml:3:40: error: YAML: the tag 'tag:yaml.org,2002:int' is not allowed;"
                                + " delete it");
    }

    @Test
    void aNumberWithoutEndIsRefused() {
        assertThat(Fixture.type(folder)
                        .replace("notices.yaml", "weight: 10", "weight: " + "1".repeat(41))
                        .told())
                .containsExactly(
                        "APPEAL-INF/notices.yaml:3:40: error: YAML: the number has 41 digits; if it is a text, put"
                                + " it in quotes");
    }
}
