package org.appealworkbench.composition.template;

import java.lang.reflect.Method;
import java.util.Iterator;
import org.apache.velocity.runtime.directive.ForeachScope;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.Uberspect;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.appealworkbench.composition.value.TemplateFault;
import org.appealworkbench.composition.value.TemplateValue;
import org.jspecify.annotations.Nullable;

/**
 * Answers every property and call of a template without reflection: {@link TemplateValue}s answer for themselves, the state
 * of a loop tells whether it is at its first or last turn, and nothing else can be reached.
 */
public final class FactOnlyUberspect implements Uberspect {

    @Override
    public void init() {}

    @Override
    public Iterator<?> getIterator(Object list, Info info) {
        return value(list, "#foreach").iterator();
    }

    @Override
    public VelMethod getMethod(@Nullable Object receiver, String method, Object[] arguments, Info info) {
        value(receiver, method + "(...)");
        return new Call(method);
    }

    @Override
    public VelPropertyGet getPropertyGet(@Nullable Object receiver, String name, Info info) {
        if (receiver instanceof ForeachScope) {
            return new LoopState(name);
        }
        value(receiver, name);
        return new Property(name);
    }

    @Override
    public VelPropertySet getPropertySet(Object receiver, String name, Object value, Info info) {
        throw new TemplateFault("#set cannot change '" + name + "' of anything");
    }

    private static TemplateValue value(@Nullable Object receiver, String wanted) {
        if (receiver instanceof TemplateValue value) {
            return value;
        }
        throw new TemplateFault(
                "'" + wanted + "' cannot be asked of this value: only facts, lists, rows and tools can");
    }

    private record Call(String getMethodName) implements VelMethod {
        @Override
        public Object invoke(Object receiver, Object[] arguments) {
            return value(receiver, getMethodName).call(getMethodName, arguments);
        }

        @Override
        public boolean isCacheable() {
            return true;
        }

        @Override
        public @Nullable Method getMethod() {
            return null;
        }

        @Override
        public Class<?> getReturnType() {
            return Object.class;
        }
    }

    private record Property(String getMethodName) implements VelPropertyGet {
        @Override
        public Object invoke(Object receiver) {
            return value(receiver, getMethodName).property(getMethodName);
        }

        @Override
        public boolean isCacheable() {
            return true;
        }
    }

    private record LoopState(String getMethodName) implements VelPropertyGet {
        @Override
        public Boolean invoke(Object receiver) {
            ForeachScope loop = (ForeachScope) receiver;
            return switch (getMethodName) {
                case "first" -> loop.isFirst();
                case "last" -> loop.isLast();
                case "hasNext" -> loop.hasNext();
                default -> throw new TemplateFault("$foreach has first, last and hasNext only; a number is no fact");
            };
        }

        @Override
        public boolean isCacheable() {
            return true;
        }
    }
}
