package org.appealworkbench.itests;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may use whom, read off the jars of the assembled product. */
class ArchitectureIT {

    private static final String BASE = "org.appealworkbench.";
    private static final List<String> STAGES = List.of(
            "extensions", "expressions", "notice", "interview", "composition", "rules", "documents", "casefile");

    private static final JavaClasses CLASSES = ownClasses();

    private static JavaClasses ownClasses() {
        try (Stream<Path> jars = Files.walk(Product.assembled().home())) {
            List<JarFile> own = jars.filter(file -> {
                        String name = file.getFileName().toString();
                        return name.equals("appeal-launcher.jar") || name.startsWith(BASE) && name.endsWith(".jar");
                    })
                    .map(ArchitectureIT::open)
                    .toList();
            return new ClassFileImporter().importJars(own).that(resideInAPackage("org.appealworkbench.."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JarFile open(Path jar) {
        try {
            return new JarFile(jar.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_rules_saw_the_classes_of_every_bundle() {
        assertThat(CLASSES.size()).isGreaterThan(300);
        Stream.concat(STAGES.stream(), Stream.of("api", "workflow", "batch", "authoring", "headless", "launcher"))
                .forEach(bundle -> assertThat(CLASSES.stream()
                                .filter(type -> type.getPackageName().startsWith(BASE + bundle))
                                .count())
                        .as(bundle)
                        .isGreaterThan(3));
    }

    @Test
    void the_contract_uses_the_jdk_and_annotations() {
        classes()
                .that()
                .resideInAPackage(BASE + "api..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..", BASE + "api..", "org.jspecify.annotations", "org.osgi.annotation.versioning"))
                .check(CLASSES);
    }

    @Test
    void the_packages_of_the_contract_are_free_of_circles() {
        slices().matching(BASE + "api.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extensions",
                "expressions",
                "notice",
                "interview",
                "composition",
                "rules",
                "documents",
                "casefile",
                "workflow",
                "batch",
                "authoring"
            })
    void a_stage_uses_no_other_stage(String stage) {
        noClasses()
                .that()
                .resideInAPackage(BASE + stage + "..")
                .should()
                .dependOnClassesThat(ownBut("api", stage))
                .check(CLASSES);
    }

    @Test
    void the_command_line_uses_the_contract_and_no_stage_interface() {
        noClasses()
                .that()
                .resideInAPackage(BASE + "headless..")
                .should()
                .dependOnClassesThat(ownBut("api", "headless").or(resideInAPackage(BASE + "api.spi..")))
                .check(CLASSES);
    }

    @Test
    void batches_call_the_workflow_and_no_stage() {
        noClasses()
                .that()
                .resideInAPackage(BASE + "batch..")
                .should()
                .dependOnClassesThat(resideInAPackage(BASE + "api.spi.."))
                .check(CLASSES);
    }

    @Test
    void the_tools_of_authors_use_the_contract_and_no_stage_interface() {
        noClasses()
                .that()
                .resideInAPackage(BASE + "authoring..")
                .should()
                .dependOnClassesThat(resideInAPackage(BASE + "api.spi.."))
                .check(CLASSES);
    }

    @Test
    void the_launcher_uses_the_framework_and_the_jdk() {
        classes()
                .that()
                .resideInAPackage(BASE + "launcher..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "javax.management..",
                        BASE + "launcher..",
                        "org.osgi..",
                        "org.apache.felix..",
                        "org.slf4j..",
                        "ch.qos.logback..",
                        "org.jspecify.annotations"))
                .check(CLASSES);
    }

    @Test
    void velocity_stands_in_composition_only() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "composition..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.velocity..")
                .check(CLASSES);
    }

    @Test
    void no_stage_exports_a_package() throws IOException {
        try (Stream<Path> jars = Files.list(Product.assembled().home().resolve("bundles/3-framework"))) {
            for (Path jar :
                    jars.filter(file -> !file.endsWith(BASE + "api.jar")).toList()) {
                try (JarFile file = open(jar)) {
                    assertThat(file.getManifest().getMainAttributes().getValue("Export-Package"))
                            .as(jar.toString())
                            .isNull();
                }
            }
        }
    }

    @Test
    void the_plug_ins_of_the_product_hold_no_class() throws IOException {
        try (Stream<Path> jars = Files.list(Product.assembled().plugins())) {
            List<Path> plugins =
                    jars.filter(file -> file.toString().endsWith(".jar")).toList();
            assertThat(plugins).isNotEmpty();
            for (Path jar : plugins) {
                try (JarFile file = open(jar)) {
                    assertThat(file.stream().map(entry -> entry.getName()))
                            .as(jar.toString())
                            .noneMatch(name -> name.endsWith(".class"));
                }
            }
        }
    }

    private static DescribedPredicate<JavaClass> ownBut(String... bundles) {
        String[] allowed = Stream.of(bundles).map(name -> BASE + name + "..").toArray(String[]::new);
        return resideInAPackage("org.appealworkbench..").and(DescribedPredicate.not(resideInAnyPackage(allowed)));
    }
}
