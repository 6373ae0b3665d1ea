package org.appealworkbench.startup;

import java.util.List;
import java.util.Objects;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/** Writes the methods of a record; results are those of {@link java.lang.runtime.ObjectMethods} to the bit, hash codes included. */
record RecordCode(GeneratorAdapter code, Type self, List<Handle> components) {
    private static final Type OBJECT = Type.getType(Object.class);
    private static final Type BUILDER = Type.getType(StringBuilder.class);
    private static final int HASH_FACTOR = 31;

    void equality() {
        Label same = new Label();
        Label different = new Label();
        code.loadThis();
        code.loadArg(0);
        code.ifCmp(OBJECT, GeneratorAdapter.EQ, same);
        code.loadArg(0);
        code.instanceOf(self);
        code.ifZCmp(GeneratorAdapter.EQ, different);
        for (Handle component : components) {
            load(component);
            code.loadArg(0);
            code.checkCast(self);
            code.getField(self, component.getName(), type(component));
            jumpIfDifferent(type(component), different);
        }
        result(same, true);
        result(different, false);
    }

    private void result(Label label, boolean value) {
        code.mark(label);
        Object[] locals = {self.getInternalName(), OBJECT.getInternalName()};
        code.visitFrame(Opcodes.F_NEW, locals.length, locals, 0, null);
        code.push(value);
        code.returnValue();
    }

    private void jumpIfDifferent(Type type, Label different) {
        switch (type.getSort()) {
            case Type.FLOAT, Type.DOUBLE -> {
                code.invokeStatic(wrapper(type), new Method("compare", Type.INT_TYPE, new Type[] {type, type}));
                code.ifZCmp(GeneratorAdapter.NE, different);
            }
            case Type.OBJECT, Type.ARRAY -> {
                code.invokeStatic(Type.getType(Objects.class), Method.getMethod("boolean equals(Object, Object)"));
                code.ifZCmp(GeneratorAdapter.EQ, different);
            }
            default -> code.ifCmp(type, GeneratorAdapter.NE, different);
        }
    }

    void hash() {
        code.push(0);
        for (Handle component : components) {
            code.push(HASH_FACTOR);
            code.math(GeneratorAdapter.MUL, Type.INT_TYPE);
            load(component);
            if (isReference(type(component))) {
                code.invokeStatic(Type.getType(Objects.class), Method.getMethod("int hashCode(Object)"));
            } else {
                code.invokeStatic(
                        wrapper(type(component)), new Method("hashCode", Type.INT_TYPE, new Type[] {type(component)}));
            }
            code.math(GeneratorAdapter.ADD, Type.INT_TYPE);
        }
        code.returnValue();
    }

    void text(String name) {
        code.newInstance(BUILDER);
        code.dup();
        code.invokeConstructor(BUILDER, Method.getMethod("void <init>()"));
        String before = name + "[";
        for (Handle component : components) {
            code.push(before + component.getName() + "=");
            append(Type.getType(String.class));
            load(component);
            append(appended(type(component)));
            before = ", ";
        }
        code.push(components.isEmpty() ? before + "]" : "]");
        append(Type.getType(String.class));
        code.invokeVirtual(BUILDER, Method.getMethod("String toString()"));
        code.returnValue();
    }

    private void append(Type type) {
        code.invokeVirtual(BUILDER, new Method("append", BUILDER, new Type[] {type}));
    }

    private static Type appended(Type type) {
        return switch (type.getSort()) {
            case Type.BYTE, Type.SHORT -> Type.INT_TYPE;
            case Type.OBJECT, Type.ARRAY -> OBJECT;
            default -> type;
        };
    }

    private void load(Handle component) {
        code.loadThis();
        code.getField(self, component.getName(), type(component));
    }

    private static Type type(Handle component) {
        return Type.getType(component.getDesc());
    }

    private static boolean isReference(Type type) {
        return type.getSort() >= Type.ARRAY;
    }

    private static Type wrapper(Type primitive) {
        return Type.getType(
                switch (primitive.getSort()) {
                    case Type.BOOLEAN -> Boolean.class;
                    case Type.CHAR -> Character.class;
                    case Type.BYTE -> Byte.class;
                    case Type.SHORT -> Short.class;
                    case Type.INT -> Integer.class;
                    case Type.FLOAT -> Float.class;
                    case Type.LONG -> Long.class;
                    default -> Double.class;
                });
    }
}
