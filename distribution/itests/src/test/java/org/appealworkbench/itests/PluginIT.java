package org.appealworkbench.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.appealworkbench.itests.Product.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Jars that strangers drop into {@code plugins/}: a sound one runs, a bad one is kept out and shown, the others go on. */
class PluginIT {

    @TempDir
    private static Path home;

    private static Product product = Product.assembled();

    @TempDir
    private Path temp;

    @BeforeAll
    static void copy() throws IOException {
        product = Product.copiedTo(home.resolve("appeal workbench 副本"));
    }

    @BeforeEach
    void restore() throws IOException {
        product.restore();
        product.keepPlugin("late-shipment");
    }

    @Test
    void a_sound_stranger_appears_beside_the_others() throws IOException {
        drop(PluginJar.stranger("stranger").bytes());
        Outcome types = product.run("types");
        assertThat(types.exit()).as(types.toString()).isZero();
        assertThat(types.out()).contains("late-shipment", "stranger");
        Path folder = temp.resolve("case");
        assertThat(product.run("new", "stranger", folder).exit()).isZero();
    }

    @Test
    void a_jar_cut_in_half_is_kept_out_and_the_others_work() throws IOException {
        byte[] whole = PluginJar.stranger("stranger").bytes();
        drop(Arrays.copyOf(whole, whole.length / 2));
        keptOut("stranger.jar");
    }

    @Test
    void a_file_that_is_no_jar_is_kept_out() throws IOException {
        drop("this is a letter".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        keptOut("stranger.jar");
    }

    @Test
    void a_jar_without_a_name_is_kept_out() throws IOException {
        Path jar = product.plugins().resolve("stranger.jar");
        try (var out = new java.util.jar.JarOutputStream(Files.newOutputStream(jar), new java.util.jar.Manifest())) {
            out.putNextEntry(new java.util.jar.JarEntry("APPEAL-INF/appeal-type.yaml"));
        }
        keptOut("Bundle-SymbolicName");
    }

    @Test
    void a_faulty_rule_is_told_with_file_and_line_and_a_case_of_that_type_exits_with_3() throws IOException {
        drop(PluginJar.stranger("stranger")
                .edit(
                        "rules.yaml",
                        text -> text + "\n  - id: STR-001\n    on: interview\n    severity: error\n"
                                + "    check: noSuchQuestion > 3\n")
                .edit("l10n/messages.properties", text -> text + "\nrule.STR-001 = x\n")
                .edit("l10n/messages_zh_CN.properties", text -> text + "\nrule.STR-001 = 错\n")
                .bytes());
        Outcome types = keptOut("noSuchQuestion");
        assertThat(types.out()).containsPattern("APPEAL-INF/rules\\.yaml:\\d+");

        Outcome fresh = product.run("new", "stranger", temp.resolve("case"));
        assertThat(fresh.exit()).as(fresh.toString()).isEqualTo(3);
        assertThat(fresh.err()).contains("rules.yaml");
    }

    @Test
    void a_bundle_with_code_is_shown_and_not_started() throws IOException {
        drop(PluginJar.stranger("stranger")
                .with("example/Evil.class", new byte[] {1, 2, 3})
                .bytes());
        keptOut("trust");
    }

    @ParameterizedTest
    @CsvSource({
        "Fragment-Host, org.appealworkbench.api",
        "Export-Package, org.appealworkbench.api",
        "Bundle-Activator, example.Activator",
        "Bundle-ClassPath, APPEAL-INF/lib.jar",
        "Bundle-NativeCode, APPEAL-INF/x.so",
        "DynamicImport-Package, *",
        "Multi-Release, true",
        "Require-Bundle, org.appealworkbench.headless",
        "Service-Component, APPEAL-INF/component.xml",
        "Import-Package, org.appealworkbench.api.plugin"
    })
    void a_bundle_that_reaches_for_the_host_is_kept_out(String header, String value) throws IOException {
        drop(PluginJar.stranger("stranger").header(header, value).bytes());
        keptOut(header);
    }

    @Test
    void a_jar_in_the_jar_is_kept_out_whatever_it_is_called() throws IOException {
        drop(PluginJar.stranger("stranger")
                .with(
                        "APPEAL-INF/notes.txt",
                        PluginJar.stranger("inner")
                                .with("example/Evil.class", new byte[] {1})
                                .bytes())
                .bytes());
        assertThat(keptOut("APPEAL-INF/notes.txt").out()).contains("an archive in the archive");
    }

    @Test
    void a_header_in_odd_letters_is_a_header() throws IOException {
        drop(PluginJar.stranger("stranger")
                .header("fragment-HOST", "org.appealworkbench.api")
                .bytes());
        keptOut("it is a fragment");
    }

    @Test
    void of_two_with_one_id_the_higher_version_runs_and_the_other_is_shown() throws IOException {
        drop(PluginJar.stranger("late-shipment")
                .edit("appeal-type.yaml", text -> text.replaceFirst("version: [0-9.]+", "version: 99.0.0"))
                .bytes());
        Outcome types = product.run("types");
        assertThat(types.out()).contains("late-shipment 99.0.0").contains("not used");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#foreach($i in [1..2000000000])#foreach($j in [1..2000000000])x#end#end",
                "#set($s = 'x')#foreach($o in $lateOrders)#set($s = $s + $s)#end$s",
                "$lateOrders.getClass().forName('java.lang.Runtime')",
                "#evaluate('$lateOrders')",
                "#include('/etc/passwd')",
                "Nine orders were late in 2026.",
            })
    void a_hostile_template_is_kept_out_or_fails_alone(String template) throws IOException {
        drop(PluginJar.stranger("stranger")
                .edit("templates/opening.vm", text -> text + "\n\n" + template + "\n")
                .bytes());
        keptOut("templates/opening.vm");
    }

    @Test
    void a_template_nested_twenty_thousand_deep_is_kept_out() throws IOException {
        String deep = "#if($lateOrders)".repeat(20_000) + "x" + "#end".repeat(20_000);
        drop(PluginJar.stranger("stranger")
                .edit("templates/opening.vm", text -> text + deep)
                .bytes());
        keptOut("templates/opening.vm");
    }

    private void drop(byte[] jar) throws IOException {
        Files.write(product.plugins().resolve("stranger.jar"), jar);
    }

    private Outcome keptOut(String reason) {
        Outcome types = product.run("types");
        assertThat(types.exit()).as(types.toString()).isEqualTo(3);
        assertThat(types.out()).contains("kept out").contains(reason);
        Outcome check = product.run("check", Product.example("late-shipment"));
        assertThat(check.exit()).as(check.toString()).isZero();
        return types;
    }
}
