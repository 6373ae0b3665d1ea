package org.appealworkbench.startup;

import java.util.Optional;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/**
 * A lambda expression or method reference as the compiler left it.
 *
 * @param made what is made: the functional interface
 * @param captured the types of the values that it holds
 * @param method the one method of the interface
 * @param erased its parameters and result as the interface declares them
 * @param actual the same as they are here
 * @param body what is to be called
 */
record Lambda(Type made, Type[] captured, String method, Type erased, Type actual, Handle body) {
    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

    /** Empty for what is no lambda, and for the rare ones that are serializable or have a second interface. */
    static Optional<Lambda> at(InvokeDynamicInsnNode site) {
        if (!site.bsm.getOwner().equals(FACTORY) || !site.bsm.getName().equals("metafactory")) {
            return Optional.empty();
        }
        return Optional.of(new Lambda(
                Type.getReturnType(site.desc),
                Type.getArgumentTypes(site.desc),
                site.name,
                (Type) site.bsmArgs[0],
                (Type) site.bsmArgs[2],
                (Handle) site.bsmArgs[1]));
    }

    /** The same, calling something else. */
    Lambda with(Handle other) {
        return new Lambda(made, captured, method, erased, actual, other);
    }
}
