package org.appealworkbench.startup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** One class in which nothing has to be linked when it is first met: lambda expressions have classes, records have plain methods. */
final class ClassRewrite {
    private static final String HIDDEN = "lambda$";

    private final byte[] original;
    private final ClassNode node = new ClassNode();
    private final Map<String, byte[]> added = new LinkedHashMap<>();
    private boolean changed;

    private ClassRewrite(byte[] original) {
        this.original = original;
    }

    static ClassRewrite of(byte[] bytes) {
        ClassRewrite rewrite = new ClassRewrite(bytes);
        new ClassReader(bytes).accept(rewrite.node, 0);
        rewrite.node.methods.forEach(rewrite::rewrite);
        return rewrite;
    }

    private void rewrite(MethodNode method) {
        for (AbstractInsnNode instruction : method.instructions.toArray()) {
            if (instruction instanceof InvokeDynamicInsnNode site) {
                Lambda.at(site).ifPresent(lambda -> replace(method, site, lambda));
                RecordMethod.at(site).ifPresent(record -> {
                    record.write(node, method);
                    changed = true;
                });
            }
        }
    }

    private void replace(MethodNode method, InvokeDynamicInsnNode site, Lambda lambda) {
        String name = node.name + "$$" + added.size();
        added.put(name, new LambdaClass(name, host(), lambda.with(plain(lambda.body()))).bytes());
        method.instructions.set(
                site, new MethodInsnNode(Opcodes.INVOKESTATIC, name, LambdaClass.MAKER, site.desc, false));
        changed = true;
    }

    /**
     * The body, no longer under a name by which tools know what the compiler hid: those that tell who uses whom would look for the
     * place where it was linked, and pass it over.
     */
    private Handle plain(Handle body) {
        if (!body.getOwner().equals(node.name) || !body.getName().startsWith(HIDDEN)) {
            return body;
        }
        String name = body.getName().substring(HIDDEN.length());
        for (MethodNode method : node.methods) {
            if (method.name.equals(body.getName()) && method.desc.equals(body.getDesc())) {
                method.name = name;
                method.access &= ~Opcodes.ACC_SYNTHETIC;
            }
        }
        return new Handle(body.getTag(), body.getOwner(), name, body.getDesc(), body.isInterface());
    }

    private String host() {
        return Objects.requireNonNullElse(node.nestHostClass, node.name);
    }

    void joinNests(NestMembers nests) {
        added.keySet().forEach(member -> nests.add(host(), member));
    }

    /** The new classes by internal name. */
    Map<String, byte[]> added() {
        return added;
    }

    byte[] bytes(NestMembers nests) {
        List<String> joining = nests.of(node.name);
        if (!changed && joining.isEmpty()) {
            return original;
        }
        if (!joining.isEmpty()) {
            List<String> members = new ArrayList<>(Objects.requireNonNullElse(node.nestMembers, List.of()));
            members.addAll(joining);
            node.nestMembers = members;
        }
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        node.accept(writer);
        return writer.toByteArray();
    }
}
