package org.appealworkbench.extensions.internal.yaml;

import java.util.Locale;
import java.util.Optional;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/** Reads one YAML file into a tree; within limits, so that no file can exhaust the host. */
public final class YamlReader {

    static final int MOST_BYTES = 1 << 20;
    static final int DEEPEST = 40;
    static final int MOST_ALIASES = 50;

    private YamlReader() {}

    /**
     * @param file as faults name it
     * @throws Malformed with the place, if the text is no YAML or beyond a limit
     */
    public static Node read(String file, String text) {
        if (text.length() > MOST_BYTES) {
            throw bad(Place.of(file), "the file is larger than 1 MB; split the appeal type or shorten its texts");
        }
        return new TreeBuilder(file).build(compose(file, text));
    }

    private static org.yaml.snakeyaml.nodes.Node compose(String file, String text) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(MOST_BYTES);
        try {
            org.yaml.snakeyaml.nodes.@Nullable Node root = new Composer(
                            new ParserImpl(new StreamReader(text), options), new CoreResolver(), options)
                    .getSingleNode();
            if (root == null) {
                throw bad(Place.of(file, 1, 1), "the file is empty; it must begin with 'format:'");
            }
            return root;
        } catch (MarkedYAMLException e) {
            throw bad(place(file, e.getProblemMark()), "this is not YAML: " + problem(e));
        } catch (ReaderException e) {
            throw bad(
                    placeOf(file, text, e.getPosition()),
                    String.format(Locale.ROOT, "the character U+%04X is not allowed; delete it", e.getCodePoint()));
        } catch (YAMLException e) {
            throw bad(
                    Place.of(file),
                    "the YAML goes beyond a limit (depth " + DEEPEST + ", " + MOST_ALIASES + " aliases): "
                            + e.getMessage());
        }
    }

    private static String problem(MarkedYAMLException e) {
        String problem = Optional.ofNullable(e.getProblem()).orElse("it cannot be read");
        return Optional.ofNullable(e.getContext())
                .map(context -> problem + " (" + context.strip() + ")")
                .orElse(problem);
    }

    static Place place(String file, @Nullable Mark mark) {
        return mark == null ? Place.of(file) : Place.of(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Place placeOf(String file, String text, int position) {
        int end = Math.min(position, text.length());
        int line =
                1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
        return Place.of(file, line, end - text.lastIndexOf('\n', end - 1));
    }

    static Malformed bad(Place place, String sentence) {
        return new Malformed(Fault.error(place, "YAML", sentence));
    }
}
