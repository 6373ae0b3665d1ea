package org.appealworkbench.expressions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.jexl3.parser.JexlNode;
import org.appealworkbench.api.spi.Expression;
import org.appealworkbench.api.spi.Expressions;
import org.appealworkbench.api.spi.TypeScope;
import org.appealworkbench.api.type.Expr;
import org.osgi.service.component.annotations.Component;

/** Compiles expressions with JEXL's parser; keeps what is sound, so that equal sources in equal scopes share one. */
@Component
public final class JexlExpressions implements Expressions {

    private static final int CACHE_LIMIT = 5_000;

    private record Key(String text, TypeScope scope) {
        /** Few texts stand in several scopes, and the hash of a scope goes through all its names. */
        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    private final SyntaxReader syntax = new SyntaxReader();
    private final Map<Key, Expression> cache = new ConcurrentHashMap<>();

    @Override
    public Compiled compile(Expr source, TypeScope scope) {
        Key key = new Key(source.text(), scope);
        Expression known = cache.get(key);
        if (known != null) {
            return new Compiled(Optional.of(known), List.of());
        }
        Compiled compiled = compileAnew(source, scope);
        compiled.expression().ifPresent(expression -> keep(key, expression));
        return compiled;
    }

    private Compiled compileAnew(Expr source, TypeScope scope) {
        Findings findings = new Findings(source.place());
        JexlNode tree = syntax.read(source.text(), findings);
        if (tree == null) {
            return new Compiled(Optional.empty(), findings.faults());
        }
        Compiler compiler = new Compiler(source.text(), scope, findings);
        Typed typed = compiler.compile(tree);
        if (typed == null || !findings.isEmpty()) {
            return new Compiled(Optional.empty(), findings.faults());
        }
        return new Compiled(
                Optional.of(new CompiledExpression(typed.type(), compiler.reads, typed.evaluation())), List.of());
    }

    private void keep(Key key, Expression expression) {
        // Types come and go rarely; starting over is simpler than an order of use, and costs one compilation each.
        if (cache.size() >= CACHE_LIMIT) {
            cache.clear();
        }
        cache.put(key, expression);
    }
}
