package org.appealworkbench.startup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * {@code equals}, {@code hashCode} or {@code toString} of a record that wrote none itself.
 *
 * @param name which of the three
 * @param components the fields in their order
 */
record RecordMethod(String name, List<Handle> components) {
    private static final String FACTORY = "java/lang/runtime/ObjectMethods";
    private static final int BEFORE_COMPONENTS = 2;

    static Optional<RecordMethod> at(InvokeDynamicInsnNode site) {
        if (!site.bsm.getOwner().equals(FACTORY)) {
            return Optional.empty();
        }
        return Optional.of(new RecordMethod(
                site.name,
                Stream.of(site.bsmArgs)
                        .skip(BEFORE_COMPONENTS)
                        .map(Handle.class::cast)
                        .toList()));
    }

    /** Replaces the body of the method by one that gives the same results. */
    void write(ClassNode owner, MethodNode method) {
        method.instructions.clear();
        Optional.ofNullable(method.localVariables).ifPresent(List::clear);
        GeneratorAdapter code = new GeneratorAdapter(method, method.access, method.name, method.desc);
        RecordCode body = new RecordCode(code, Type.getObjectType(owner.name), components);
        switch (name) {
            case "equals" -> body.equality();
            case "hashCode" -> body.hash();
            default -> body.text(simpleName(owner));
        }
        code.endMethod();
    }

    private static String simpleName(ClassNode owner) {
        return owner.innerClasses.stream()
                .filter(inner -> inner.name.equals(owner.name) && inner.innerName != null)
                .map(inner -> inner.innerName)
                .findFirst()
                .orElse(owner.name.substring(owner.name.lastIndexOf('/') + 1));
    }
}
