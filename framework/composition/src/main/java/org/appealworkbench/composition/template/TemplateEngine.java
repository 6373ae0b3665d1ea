package org.appealworkbench.composition.template;

import static java.util.Objects.requireNonNull;

import java.io.StringReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.velocity.Template;
import org.apache.velocity.exception.ParseErrorException;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.runtime.parser.node.SimpleNode;
import org.appealworkbench.api.Place;
import org.appealworkbench.composition.format.CleanText;
import org.jspecify.annotations.Nullable;

/**
 * The templates of one type, with the macros of one policy. Parses each template once, at its first use. Thread-safe.
 */
public final class TemplateEngine {

    /** The file name under which places in the macros of policy are told. */
    public static final String MACROS = "macros.vm";

    private final RuntimeInstance velocity;
    private final Sources sources = new Sources();
    private final Set<String> macros;
    private final Map<TemplateSource, Parsed> parsed = new ConcurrentHashMap<>();

    /** A template as parsed. */
    public record Tree(Template template, SimpleNode root, TextPlaces places) {}

    /** A template ready to run, or why it cannot. */
    private record Parsed(
            @Nullable Template template, @Nullable TemplateFailed failure) {}

    /** @throws TemplateFailed if the macros cannot be read */
    public TemplateEngine(String macros) throws TemplateFailed {
        sources.put(MACROS, macros);
        try {
            this.velocity = start(sources);
            this.macros = macroNames();
        } catch (ParseErrorException e) {
            throw syntax(MACROS, e);
        } catch (VelocityException e) {
            throw new TemplateFailed(Place.of(MACROS), "TEMPLATE-SYNTAX", "cannot be read: " + e);
        }
    }

    private static RuntimeInstance start(Sources sources) {
        // Velocity finds our classes by name, through the loader of the thread that starts it.
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(TemplateEngine.class.getClassLoader());
        try {
            RuntimeInstance velocity = new RuntimeInstance();
            velocity.setProperty("resource.loaders", "type");
            velocity.setProperty("resource.loader.type.instance", sources);
            velocity.setProperty("resource.loader.type.cache", "true");
            velocity.setProperty("resource.loader.type.modification_check_interval", "0");
            velocity.setProperty("introspector.uberspect.class", FactOnlyUberspect.class.getName());
            velocity.setProperty("runtime.custom_directives", AnswersDirective.class.getName());
            velocity.setProperty("runtime.strict_mode.enable", "true");
            velocity.setProperty("runtime.interpolate_string_literals", "false");
            velocity.setProperty("runtime.log.log_invalid_references", "false");
            velocity.setProperty("velocimacro.library.path", MACROS);
            velocity.setProperty("velocimacro.inline.local_scope", "true");
            velocity.setProperty("velocimacro.arguments.strict", "true");
            velocity.setProperty("directive.foreach.max_loops", String.valueOf(LetterWriter.MOST_STEPS));
            velocity.setProperty("parser.pool.size", "1");
            velocity.init();
            for (String refused : List.of("evaluate", "include", "parse", "define", "stop")) {
                velocity.removeDirective(refused);
            }
            return velocity;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** The names of the macros that policy brings. */
    private Set<String> macroNames() {
        Template library = velocity.getTemplate(MACROS);
        Node root = (Node) library.getData();
        Set<String> names = definedMacros(root);
        Placed.below(root, MACROS, TextPlaces.NONE);
        return names;
    }

    /** The names of the macros that a template defines, before or after it was made ready to run. */
    public static Set<String> definedMacros(Node root) {
        Set<String> names = new LinkedHashSet<>();
        collectMacros(root, names);
        return names;
    }

    private static void collectMacros(Node node, Set<String> names) {
        Node plain = node instanceof Placed placed ? placed.node() : node;
        if (plain instanceof ASTDirective directive
                && directive.getDirectiveName().equals("macro")
                && plain.jjtGetNumChildren() > 0) {
            names.add(plain.jjtGetChild(0).getFirstTokenImage());
        }
        for (int i = 0; i < plain.jjtGetNumChildren(); i++) {
            collectMacros(plain.jjtGetChild(i), names);
        }
    }

    public Set<String> policyMacros() {
        return macros;
    }

    /** What is parsed at its first use. */
    Template ready(TemplateSource template) throws TemplateFailed {
        Parsed found = parsed.computeIfAbsent(template, this::parse);
        if (found.failure() != null) {
            throw found.failure();
        }
        return requireNonNull(found.template());
    }

    private Parsed parse(TemplateSource template) {
        try {
            Tree tree = tree(template);
            Set<String> known = new LinkedHashSet<>(macros);
            known.addAll(definedMacros(tree.root()));
            Optional<Guard.Finding> refused = Guard.beforeRunning(tree.root(), known, tree.places()).stream()
                    .findFirst();
            if (refused.isPresent()) {
                return new Parsed(null, failed(template.file(), refused.get()));
            }
            Placed.below(tree.root(), template.file(), tree.places());
            return new Parsed(tree.template(), null);
        } catch (TemplateFailed failure) {
            return new Parsed(null, failure);
        }
    }

    /** Parses: the tree as it stands, with nothing refused but what the parser must not see. */
    public Tree tree(TemplateSource template) throws TemplateFailed {
        String file = template.file();
        String source = cleaned(template);
        try {
            Template named = new Template();
            named.setName(file);
            named.setRuntimeServices(velocity);
            SimpleNode root = velocity.parse(new StringReader(source), named);
            TextPlaces places = TextPlaces.of(root);
            named.setData(root);
            named.initDocument();
            return new Tree(named, root, places);
        } catch (ParseErrorException e) {
            throw syntax(file, e);
        } catch (ParseException e) {
            throw syntax(file, new ParseErrorException(e, file));
        } catch (VelocityException | StackOverflowError e) {
            throw new TemplateFailed(Place.of(file), "TEMPLATE-SYNTAX", "cannot be read: " + e);
        }
    }

    private static String cleaned(TemplateSource template) throws TemplateFailed {
        Optional<Guard.Finding> refused = Guard.beforeParsing(template.text());
        if (refused.isPresent()) {
            throw failed(template.file(), refused.get());
        }
        return CleanText.of(template.text());
    }

    private static TemplateFailed failed(String file, Guard.Finding finding) {
        return new TemplateFailed(Place.of(file, finding.line(), finding.column()), finding.code(), finding.reason());
    }

    private static TemplateFailed syntax(String file, ParseErrorException e) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return new TemplateFailed(
                Place.of(file, Math.max(0, e.getLineNumber()), Math.max(0, e.getColumnNumber())),
                "TEMPLATE-SYNTAX",
                "cannot be read: " + message);
    }
}
