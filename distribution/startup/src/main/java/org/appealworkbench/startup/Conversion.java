package org.appealworkbench.startup;

import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;

/** Turns a value of one type into one of another, as Java does it between a functional interface and the method behind it. */
final class Conversion {
    private static final Type OBJECT = Type.getType(Object.class);
    private static final Type CHARACTER = Type.getType(Character.class);

    private Conversion() {}

    /**
     * @param given the type of the value on the stack
     * @param known the more exact type that it is known to have
     * @param wanted the type that the stack must hold in the end
     */
    static void emit(GeneratorAdapter code, Type given, Type known, Type wanted) {
        if (wanted.equals(Type.VOID_TYPE)) {
            drop(code, given);
        } else if (isPrimitive(given)) {
            fromPrimitive(code, given, wanted);
        } else if (isPrimitive(wanted)) {
            toPrimitive(code, known, wanted);
        } else {
            cast(code, given, known);
            cast(code, known, wanted);
        }
    }

    private static void drop(GeneratorAdapter code, Type given) {
        if (given.getSize() == 2) {
            code.pop2();
        } else if (given.getSize() == 1) {
            code.pop();
        }
    }

    private static void fromPrimitive(GeneratorAdapter code, Type given, Type wanted) {
        if (isPrimitive(wanted)) {
            code.cast(given, wanted);
        } else {
            code.valueOf(given);
        }
    }

    /** A number also widens on its way out of its box, a character does not. */
    private static void toPrimitive(GeneratorAdapter code, Type known, Type wanted) {
        Type held = known.equals(CHARACTER) ? Type.CHAR_TYPE : wanted;
        code.unbox(held);
        code.cast(held, wanted);
    }

    private static void cast(GeneratorAdapter code, Type from, Type to) {
        if (!from.equals(to) && !to.equals(OBJECT)) {
            code.checkCast(to);
        }
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }
}
