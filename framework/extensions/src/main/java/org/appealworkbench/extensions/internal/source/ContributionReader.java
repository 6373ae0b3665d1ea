package org.appealworkbench.extensions.internal.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.appealworkbench.api.Digest;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.extensions.internal.yaml.Malformed;
import org.appealworkbench.extensions.internal.yaml.Node;
import org.appealworkbench.extensions.internal.yaml.YamlReader;

/** Reads and parses all files of a contribution; one that cannot be read becomes a fault and does not hide the others. */
public final class ContributionReader {

    private static final String TEMPLATES = "templates/";
    private static final String TEXTS = "l10n/";
    private static final String TESTS = "tests/";
    private static final String YAML = ".yaml";

    private final Source source;
    private final String folder;
    private final Set<String> known;
    private final Map<String, Node> trees = new LinkedHashMap<>();
    private final Map<String, String> templates = new LinkedHashMap<>();
    private final List<StaffTexts> texts = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final StringBuilder digests = new StringBuilder();

    /** @param known names of the files of YAML, and of plain text, that a contribution of this kind may hold */
    public ContributionReader(Source source, String folder, Set<String> known) {
        this.source = source;
        this.folder = folder;
        this.known = known;
    }

    /** @param faults of files that could not be read; the contribution then lacks them */
    public record Read(Contribution contribution, List<Fault> faults) {}

    public Read read() throws IOException {
        for (String path : source.below(folder)) {
            String name = path.substring(folder.length() + 1);
            if (!name.startsWith(TESTS)) {
                readFile(path, name);
            }
        }
        return new Read(
                new Contribution(folder, trees, templates, texts, Digest.of(digests.toString())), List.copyOf(faults));
    }

    private void readFile(String path, String name) throws IOException {
        byte[] bytes = source.read(path);
        digests.append(name).append('\t').append(Digest.of(bytes)).append('\n');
        try {
            String text = decode(path, bytes);
            if (known.contains(name) && name.endsWith(YAML)) {
                trees.put(name, YamlReader.read(path, text));
            } else if (known.contains(name) || name.endsWith(".vm")) {
                templates.put(name.startsWith(TEMPLATES) ? name.substring(TEMPLATES.length()) : name, text);
            } else if (name.startsWith(TEXTS + "messages") && name.endsWith(".properties")) {
                texts.add(StaffTextsReader.read(path, text, faults));
            } else {
                faults.add(unknown(path));
            }
        } catch (Malformed e) {
            faults.add(e.fault());
        }
    }

    private Fault unknown(String path) {
        return Fault.warning(
                Place.of(path),
                "UNKNOWN-FILE",
                "nothing reads this file; expected are "
                        + String.join(", ", known.stream().sorted().toList())
                        + ", templates/*.vm, l10n/messages*.properties and tests/");
    }

    private static String decode(String path, byte[] bytes) {
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Malformed(
                    Fault.error(Place.of(path), "ENCODING", "the file is not UTF-8; save it with that encoding"));
        }
    }
}
