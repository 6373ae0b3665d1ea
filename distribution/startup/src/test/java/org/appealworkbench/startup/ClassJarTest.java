package org.appealworkbench.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

class ClassJarTest {
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(classes = {Expressions.class, Figures.class})
    void gives_the_same_results_as_before(Class<? extends Supplier<String>> sample)
            throws ReflectiveOperationException {
        String before = sample.getConstructor().newInstance().get();

        assertThat(resultOf(sample, jar(sample).quickToStart())).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(classes = {Expressions.class, Figures.class})
    void leaves_nothing_to_be_linked_when_it_is_first_met(Class<?> sample) {
        assertThat(sitesIn(jar(sample))).isPositive();

        assertThat(sitesIn(jar(sample).quickToStart())).isZero();
    }

    @Test
    void makes_one_class_for_each_lambda_expression() {
        ClassJar jar = jar(Expressions.class);

        List<String> names =
                jar.quickToStart().entries().stream().map(ClassJar.Entry::name).toList();

        assertThat(names).hasSize(jar.entries().size() + Math.toIntExact(sitesIn(jar)));
        assertThat(names).contains("org/appealworkbench/startup/Expressions$$0.class");
    }

    @Test
    void renews_classes_that_are_too_old_to_be_kept_in_an_archive() throws ReflectiveOperationException {
        ClassJar old = new ClassJar(List.of(new ClassJar.Entry("Old.class", TIME, oldClass())));

        byte[] renewed = old.quickToStart().entries().get(0).content();

        assertThat(new ClassReader(renewed).readShort(6)).isEqualTo((short) Opcodes.V1_6);
        Class<?> loaded = new Loader(Map.of("Old", renewed)).loadClass("Old");
        assertThat(loaded.getMethod("larger", int.class, int.class).invoke(null, 2, 5))
                .isEqualTo(5);
    }

    @Test
    void keeps_all_other_files_and_all_times() throws IOException {
        ClassJar jar = new ClassJar(List.of(
                new ClassJar.Entry("META-INF/MANIFEST.MF", TIME, "Bundle-Version: 1\n".getBytes("UTF-8")),
                new ClassJar.Entry("texts/", TIME, new byte[0])));
        Path file = folder.resolve("a.jar");

        jar.quickToStart().write(file);
        ClassJar written = ClassJar.read(file);
        byte[] once = Files.readAllBytes(file);
        jar.quickToStart().write(file);

        assertThat(written.entries()).usingRecursiveComparison().isEqualTo(jar.entries());
        assertThat(file).hasBinaryContent(once);
    }

    @Test
    void rewrites_the_jars_of_a_folder_in_place() throws IOException, ReflectiveOperationException {
        jar(Figures.class).write(folder.resolve("figures.jar"));

        Main.main(new String[] {folder.toString()});

        ClassJar rewritten = ClassJar.read(folder.resolve("figures.jar"));
        assertThat(sitesIn(rewritten)).isZero();
        assertThat(resultOf(Figures.class, rewritten)).isEqualTo(new Figures().get());
    }

    private static String resultOf(Class<? extends Supplier<String>> sample, ClassJar jar)
            throws ReflectiveOperationException {
        Map<String, byte[]> classes = jar.entries().stream()
                .collect(Collectors.toMap(
                        entry -> entry.name().replace('/', '.').replaceFirst("\\.class$", ""),
                        ClassJar.Entry::content));
        Object rewritten =
                new Loader(classes).loadClass(sample.getName()).getConstructor().newInstance();
        return String.valueOf(((Supplier<?>) rewritten).get());
    }

    /** The class and those within it, as they were compiled. */
    private static ClassJar jar(Class<?> sample) {
        List<Class<?>> all = new ArrayList<>(List.of(sample));
        all.addAll(List.of(sample.getNestMembers()).subList(1, sample.getNestMembers().length));
        return new ClassJar(all.stream()
                .map(one -> one.getName().replace('.', '/') + ".class")
                .map(name -> new ClassJar.Entry(name, TIME, bytes(name)))
                .toList());
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = ClassJarTest.class.getClassLoader().getResourceAsStream(resource)) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long sitesIn(ClassJar jar) {
        return jar.entries().stream().flatMap(ClassJarTest::sites).count();
    }

    private static Stream<AbstractInsnNode> sites(ClassJar.Entry entry) {
        ClassNode node = new ClassNode();
        new ClassReader(entry.content()).accept(node, 0);
        return node.methods.stream()
                .flatMap((MethodNode method) -> Stream.of(method.instructions.toArray()))
                .filter(instruction -> instruction instanceof InvokeDynamicInsnNode site
                        && !site.bsm.getOwner().equals("java/lang/invoke/StringConcatFactory"));
    }

    /** {@code static int larger(int a, int b) { return a > b ? a : b; }}, as Java 5 would have compiled it. */
    private static byte[] oldClass() {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V1_5, Opcodes.ACC_PUBLIC | Opcodes.ACC_SUPER, "Old", null, "java/lang/Object", null);
        var code = writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "larger", "(II)I", null, null);
        var second = new org.objectweb.asm.Label();
        code.visitVarInsn(Opcodes.ILOAD, 0);
        code.visitVarInsn(Opcodes.ILOAD, 1);
        code.visitJumpInsn(Opcodes.IF_ICMPLE, second);
        code.visitVarInsn(Opcodes.ILOAD, 0);
        code.visitInsn(Opcodes.IRETURN);
        code.visitLabel(second);
        code.visitVarInsn(Opcodes.ILOAD, 1);
        code.visitInsn(Opcodes.IRETURN);
        code.visitMaxs(0, 0);
        writer.visitEnd();
        return writer.toByteArray();
    }

    /** Knows the given classes only, and those of Java. */
    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(ClassLoader.getPlatformClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
