package org.appealworkbench.startup;

import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.V17;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/** Writes the class of one lambda expression; without captured values there is one object of it, as there is without this class. */
final class LambdaClass {
    /** The static method that takes the captured values and gives the object. */
    static final String MAKER = "of";

    private static final String ONLY = "ONLY";
    private static final Method CONSTRUCT = new Method("<init>", "()V");

    private final Type self;
    private final String host;
    private final Lambda lambda;
    private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);

    LambdaClass(String name, String host, Lambda lambda) {
        this.self = Type.getObjectType(name);
        this.host = host;
        this.lambda = lambda;
    }

    byte[] bytes() {
        writer.visit(
                V17,
                ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC,
                self.getInternalName(),
                null,
                "java/lang/Object",
                new String[] {lambda.made().getInternalName()});
        writer.visitNestHost(host);
        for (int i = 0; i < lambda.captured().length; i++) {
            writer.visitField(ACC_PRIVATE | ACC_FINAL, field(i), lambda.captured()[i].getDescriptor(), null, null);
        }
        constructor();
        maker();
        body();
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static String field(int number) {
        return "v" + number;
    }

    private Method constructor(Type... parameters) {
        return new Method("<init>", Type.VOID_TYPE, parameters);
    }

    private void constructor() {
        GeneratorAdapter code = method(ACC_PRIVATE, constructor(lambda.captured()));
        code.loadThis();
        code.invokeConstructor(Type.getType(Object.class), CONSTRUCT);
        for (int i = 0; i < lambda.captured().length; i++) {
            code.loadThis();
            code.loadArg(i);
            code.putField(self, field(i), lambda.captured()[i]);
        }
        end(code);
    }

    private void maker() {
        boolean alone = lambda.captured().length == 0;
        if (alone) {
            writer.visitField(ACC_PRIVATE | ACC_STATIC | ACC_FINAL, ONLY, self.getDescriptor(), null, null);
            GeneratorAdapter first = method(ACC_STATIC, new Method("<clinit>", "()V"));
            newObject(first);
            first.putStatic(self, ONLY, self);
            end(first);
        }
        GeneratorAdapter code = method(ACC_STATIC, new Method(MAKER, lambda.made(), lambda.captured()));
        if (alone) {
            code.getStatic(self, ONLY, self);
        } else {
            newObject(code);
        }
        end(code);
    }

    private void newObject(GeneratorAdapter code) {
        code.newInstance(self);
        code.dup();
        code.loadArgs();
        code.invokeConstructor(self, constructor(lambda.captured()));
    }

    private void body() {
        Type erased = lambda.erased();
        GeneratorAdapter code = method(ACC_PUBLIC, new Method(lambda.method(), erased.getDescriptor()));
        Handle body = lambda.body();
        Type owner = Type.getObjectType(body.getOwner());
        boolean creates = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        if (creates) {
            code.newInstance(owner);
            code.dup();
        }
        List<Type> wanted = new ArrayList<>(List.of(Type.getArgumentTypes(body.getDesc())));
        if (body.getTag() != Opcodes.H_INVOKESTATIC && !creates) {
            wanted.add(0, owner);
        }
        int captured = lambda.captured().length;
        for (int i = 0; i < captured; i++) {
            code.loadThis();
            code.getField(self, field(i), lambda.captured()[i]);
        }
        for (int i = 0; i < erased.getArgumentTypes().length; i++) {
            code.loadArg(i);
            Conversion.emit(
                    code,
                    erased.getArgumentTypes()[i],
                    lambda.actual().getArgumentTypes()[i],
                    wanted.get(captured + i));
        }
        call(code, body, owner);
        Type result = creates ? owner : Type.getReturnType(body.getDesc());
        Conversion.emit(code, result, erased.getReturnType(), erased.getReturnType());
        end(code);
    }

    private static void call(GeneratorAdapter code, Handle body, Type owner) {
        Method called = new Method(body.getName(), body.getDesc());
        int opcode =
                switch (body.getTag()) {
                    case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
                    case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
                    default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
                };
        code.visitMethodInsn(
                opcode, owner.getInternalName(), called.getName(), called.getDescriptor(), body.isInterface());
    }

    private GeneratorAdapter method(int access, Method method) {
        return new GeneratorAdapter(access, method, null, null, writer);
    }

    private static void end(GeneratorAdapter code) {
        code.returnValue();
        code.endMethod();
    }
}
