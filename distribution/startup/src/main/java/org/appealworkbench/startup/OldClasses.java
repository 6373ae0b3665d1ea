package org.appealworkbench.startup;

import java.util.LinkedHashMap;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Gives classes of Java 5 and older the tables of types that came with Java 6. Without them Java takes the slow way to verify a class,
 * and keeps no class that was verified so in its archive.
 */
final class OldClasses {
    private static final int NEEDED = Opcodes.V1_6;
    private static final int OFFSET_OF_VERSION = 6;

    private final Map<String, byte[]> siblings = new LinkedHashMap<>();

    OldClasses(ClassJar jar) {
        jar.entries().forEach(entry -> siblings.put(entry.name(), entry.content()));
    }

    byte[] renewed(byte[] bytes) {
        int version = (bytes[OFFSET_OF_VERSION] & 0xff) << 8 | bytes[OFFSET_OF_VERSION + 1] & 0xff;
        if (version >= NEEDED) {
            return bytes;
        }
        ClassWriter writer = new Writer();
        new ClassReader(bytes).accept(new NewVersion(writer), ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }

    private static final class NewVersion extends ClassVisitor {
        NewVersion(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            super.visit(NEEDED, access, name, signature, parent, interfaces);
        }
    }

    /** Finds the common ancestor of two classes of the jar or of Java. */
    private final class Writer extends ClassWriter {
        Writer() {
            super(COMPUTE_FRAMES);
        }

        @Override
        protected ClassLoader getClassLoader() {
            return new ClassLoader(ClassLoader.getPlatformClassLoader()) {
                @Override
                protected Class<?> findClass(String name) throws ClassNotFoundException {
                    byte[] bytes = siblings.get(name.replace('.', '/') + ".class");
                    if (bytes == null) {
                        throw new ClassNotFoundException(name);
                    }
                    return defineClass(name, bytes, 0, bytes.length);
                }
            };
        }
    }
}
