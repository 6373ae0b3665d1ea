package org.appealworkbench.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.appealworkbench.itests.Product.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What authors do wrong is told in a whole sentence, with the line and the column that they can click on. */
class PluginCheckIT {

    private static final Product PRODUCT = Product.assembled();

    @TempDir
    private static Path shared;

    @TempDir
    private Path temp;

    @BeforeAll
    static void scaffold() {
        Outcome made = PRODUCT.run("plugin", "new", "price-errors", shared.resolve("sound"));
        assertThat(made.exit()).as(made.toString()).isZero();
    }

    static Stream<Arguments> slips() {
        return Stream.of(
                slip(
                        "rules.yaml",
                        "count(preventiveMeasures) > 1",
                        "count(preventiveMeasure) > 1",
                        "rules.yaml:8:19: error: UNKNOWN-NAME: no question has the name 'preventiveMeasure': did you mean"
                                + " 'preventiveMeasures'?"),
                slip(
                        "letters.yaml",
                        "template: opening.vm",
                        "template: opening.vm\n        when: \"affectedOrdrs > 0\"",
                        "letters.yaml:15:16: error: UNKNOWN-NAME: no question has the name 'affectedOrdrs': did you mean"
                                + " 'affectedOrders'?"),
                slip(
                        "templates/opening.vm",
                        "$affectedOrders $plural",
                        "$affectedOrder $plural",
                        "templates/opening.vm:6:36: error: TEMPLATE-UNKNOWN-NAME: '$affectedOrder' is no question and no"
                                + " name of templates; did you mean '$affectedOrders'?"),
                slip(
                        "rules.yaml",
                        "count(preventiveMeasures) > 1",
                        "affectedOrders > incidentPeriod",
                        "rules.yaml:8:13: error: TYPE-MISMATCH: 'affectedOrders' is a number, 'incidentPeriod' is a"
                                + " period; order exists between numbers, between amounts of money, and between dates and"
                                + " date-times"),
                slip(
                        "questions.yaml",
                        "        min: 1\n",
                        "        min: 1\n        visible: \"affectedOrders > 0\"\n",
                        "questions.yaml:7:9: error: CYCLE: 'affectedOrders' depends on itself: affectedOrders →"
                                + " affectedOrders; break the chain at one of its 'visible', 'calculate' or 'default'"),
                slip(
                        "l10n/messages_zh_CN.properties",
                        "rule.MY-001 = ",
                        "# rule.MY-001 = ",
                        "l10n/messages_zh_CN.properties: error: MISSING-MESSAGE: there is no text for 'rule.MY-001', which"
                                + " APPEAL-INF/rules.yaml:5:5 needs; add it"),
                slip(
                        "questions.yaml",
                        "of: rootCauses",
                        "of: rootCause",
                        "questions.yaml:40:47: error: UNKNOWN-LIST: there is no list 'rootCause'; did you mean"
                                + " 'rootCauses'?"),
                slip(
                        "letters.yaml",
                        "template: closing.vm",
                        "template: closin.vm",
                        "letters.yaml:41:19: error: UNKNOWN-TEMPLATE: there is neither templates/closin.vm nor"
                                + " templates/en/closin.vm; did you mean 'closing.vm'?"),
                slip(
                        "templates/closing.vm",
                        "If you need",
                        "Write within 3 days if you need",
                        "templates/closing.vm:1:86: error: TEMPLATE-DIGIT: fixed text of letters holds a number, '3'; ask"
                                + " for it in a question and print the answer"),
                slip(
                        "templates/closing.vm",
                        "If you need",
                        "Write within three days if you need",
                        "templates/closing.vm:1:86: error: TEMPLATE-NUMBER-WORD: fixed text of letters holds a number in"
                                + " words, 'three'; ask for it in a question and print the answer"),
                slip(
                        "templates/closing.vm",
                        "If you need",
                        "We will answer as soon as possible. If you need",
                        "templates/closing.vm:1:88: warning: TEMPLATE-VAGUE: 'as soon as possible' says nothing that can be"
                                + " checked; say who does what, when and how often, or leave it out"),
                slip(
                        "templates/root-cause.vm",
                        "#* One",
                        "## One",
                        "templates/root-cause.vm:1:1: error: TEMPLATE-HASH-LINE: a line that starts with '##' is a comment"
                                + " in Velocity and never printed; headings stand in letters.yaml, comments between #* and"
                                + " *#"),
                slip(
                        "templates/opening.vm",
                        "$affectedOrders $plural",
                        "$affectedOrders.getClass() $plural",
                        "templates/opening.vm:6:52: error: TEMPLATE-UNKNOWN-TOOL: 'getClass(...)' cannot be called here;"
                                + " only tools and metric('id') of $policy and $notice are called"),
                slip(
                        "templates/closing.vm",
                        "Sincerely,",
                        "#foreach($i in [1..2000000000])x#end",
                        "templates/closing.vm:3:16: error: TEMPLATE-RANGE: ranges are refused: #foreach goes through"
                                + " answers only"),
                slip(
                        "templates/closing.vm",
                        "Sincerely,",
                        "#set($s = 'x')#foreach($o in $rootCauses)#set($s = $s + $s)#end$s",
                        "templates/closing.vm:3:56: error: TEMPLATE-ARITHMETIC: arithmetic is refused: a calculated"
                                + " question reckons, a template prints its answer"),
                slip(
                        "rules.yaml",
                        "    on: interview",
                        "   on: interview",
                        "rules.yaml:6:4: error: YAML: this is not YAML: expected <block end>, but found '<block mapping"
                                + " start>' (while parsing a block collection)"),
                slip(
                        "rules.yaml",
                        "    severity:",
                        "    severty:",
                        "rules.yaml:7:5: error: SHAPE: unknown key 'severty'; did you mean 'severity'?"),
                slip(
                        "notices.yaml",
                        "(?i)price",
                        "(?i)(price",
                        "notices.yaml:6:16: error: PATTERN: this is no regular expression in RE2 syntax: missing closing )"
                                + " in '(?i)(price\\s+errors'; RE2 has no look-around and no back-references"),
                slip(
                        "templates/closing.vm",
                        "Sincerely,",
                        "Yours sincerely,",
                        "tests/first-case/expected-appeal.txt:32:1: error: GOLDEN-LETTER: expected 'Sincerely,', but it is"
                                + " 'Yours sincerely,'; mend the plug-in, or, if that is how it ought to be, run 'appeal"
                                + " plugin check --accept'"),
                slip(
                        "rules.yaml",
                        "severity: warning",
                        "severity: info",
                        "tests/first-case/expected-problems.json:8:17: error: GOLDEN-PROBLEMS: expected '\"severity\" :"
                                + " \"warning\",', but it is '\"severity\" : \"info\",'; mend the plug-in, or, if that is"
                                + " how it ought to be, run 'appeal plugin check --accept'"),
                slip(
                        "tests/first-case/case.json",
                        "\"today\"",
                        "\"todaay\"",
                        "tests/first-case/case.json:7:3: error: GOLDEN-CASE: unknown field 'todaay'; did you mean"
                                + " 'today'?"),
                slip(
                        "tests/first-case/case.json",
                        "\"appealType\": \"price-errors\"",
                        "\"appealType\": \"late-shipment\"",
                        "tests/first-case/case.json: error: GOLDEN-CASE: the case is of the type 'late-shipment', so it"
                                + " tests nothing of 'price-errors'; correct its appealType"));
    }

    private static Arguments slip(String file, String old, String replacement, String told) {
        return arguments(file, old, replacement, told);
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("slips")
    void a_slip_is_told_in_a_whole_sentence(String file, String old, String replacement, String told)
            throws IOException {
        Path folder = copy().replace(file, old, replacement).folder();
        Outcome check = PRODUCT.run("plugin", "check", folder);
        assertThat(check.out().lines()).contains(folder.resolve("APPEAL-INF") + "/" + told);
        assertThat(check.exit()).as(check.toString()).isEqualTo(3);
    }

    @Test
    void nothing_is_found_in_a_sound_plug_in() {
        Outcome check = PRODUCT.run("plugin", "check", shared.resolve("sound"));
        assertThat(check.exit()).as(check.toString()).isZero();
        assertThat(check.out()).isEmpty();
        assertThat(check.err()).isEqualTo("price-errors 0.1.0: nothing found; tests passed: 1 of 1\n");
    }

    @Test
    void what_is_accepted_is_said_and_then_holds() throws IOException {
        Path folder = copy().replace("templates/closing.vm", "Sincerely,", "Yours sincerely,")
                .folder();
        Path golden = folder.resolve("APPEAL-INF/tests/first-case/expected-appeal.txt");

        Outcome accepted = PRODUCT.run("plugin", "check", folder, "--accept");

        assertThat(accepted.exit()).as(accepted.toString()).isZero();
        assertThat(accepted.err()).contains("written anew: " + golden);
        assertThat(golden).content().contains("Yours sincerely,");
        assertThat(PRODUCT.run("plugin", "check", folder).exit()).isZero();
    }

    @Test
    void one_json_document_holds_findings_and_tests() throws IOException {
        Path folder = copy().replace("templates/closing.vm", "Sincerely,", "Yours sincerely,")
                .folder();
        Outcome check = PRODUCT.run("plugin", "check", folder, "--json");
        JsonNode finding = check.json().get("findings").get(0);
        assertThat(check.exit()).isEqualTo(3);
        assertThat(check.json().get("sound").booleanValue()).isFalse();
        assertThat(check.json().get("tests").get(0).get("passed").booleanValue())
                .isFalse();
        assertThat(finding.get("file").textValue()).endsWith("expected-appeal.txt");
        assertThat(finding.get("line").intValue()).isEqualTo(32);
        assertThat(finding.get("code").textValue()).isEqualTo("GOLDEN-LETTER");
    }

    @Test
    void what_is_no_plug_in_is_unreadable_input() {
        assertThat(PRODUCT.run("plugin", "check", temp.resolve("nothing")).exit())
                .isEqualTo(2);
        Outcome empty = PRODUCT.run("plugin", "check", temp);
        assertThat(empty.exit()).isEqualTo(2);
        assertThat(empty.err()).contains("holds no folder APPEAL-INF");
    }

    private EditedPlugin copy() throws IOException {
        return EditedPlugin.copyOf(shared.resolve("sound"), temp.resolve("plugin"));
    }

    @Test
    void the_clients_copy_of_a_letter_is_compared_where_it_is_expected() throws IOException {
        Path source = Product.sources().resolve("plugins/general-appeal/src/main/resources");
        String expected = "tests/dispute/expected-dispute.zh.txt";
        EditedPlugin plugin =
                EditedPlugin.copyOf(source, temp.resolve("copied")).replace("templates/zh/grounds.vm", "证明见", "证据见");
        Files.writeString(plugin.file("tests/dispute/expected-dispute.fr.txt"), "Madame, Monsieur,\n");
        Outcome check = PRODUCT.run("plugin", "check", plugin.folder());
        assertThat(check.exit()).as(check.toString()).isEqualTo(3);
        assertThat(check.out().lines())
                .anySatisfy(line ->
                        assertThat(line).contains(expected, "GOLDEN-LETTER: expected '证明见附件1。', but it is '证据见附件1。'"))
                .anySatisfy(line -> assertThat(line)
                        .contains("expected-dispute.fr.txt: error: GOLDEN-LETTER: expected the letter 'dispute' in the"
                                + " client's language 'fr', but this case does not write it"));

        assertThat(PRODUCT.run("plugin", "check", plugin.folder(), "--accept").exit())
                .isZero();
        assertThat(plugin.file(expected)).content().contains("证据见附件1。");
        assertThat(plugin.file("tests/dispute/expected-dispute.fr.txt")).doesNotExist();
    }

    @Test
    void a_plug_in_without_tests_is_warned_about() throws IOException {
        Path folder = copy().folder();
        try (Stream<Path> files = Files.walk(folder.resolve("APPEAL-INF/tests"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        Outcome check = PRODUCT.run("plugin", "check", folder);
        assertThat(check.exit()).as(check.toString()).isZero();
        assertThat(check.out()).contains("APPEAL-INF: warning: NO-TESTS: the plug-in brings no test");
    }
}
