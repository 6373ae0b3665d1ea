package org.appealworkbench.extensions.internal.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.extensions.internal.shape.ShapeCheck;
import org.appealworkbench.extensions.internal.yaml.Malformed;
import org.appealworkbench.extensions.internal.yaml.Node;
import org.appealworkbench.extensions.internal.yaml.YamlReader;

/**
 * Which code bundles the operator lets run, by {@code conf/trust.yaml} and by the certificates in {@code conf/trusted/}.
 *
 * @param digests SHA-256 of the jars that are named
 * @param faults of the file; a faulty file trusts nobody
 */
public record Trust(Set<String> digests, Signers signers, List<Fault> faults) {

    private static final String FILE = "trust.yaml";

    public Trust {
        digests = Set.copyOf(digests);
        faults = List.copyOf(faults);
    }

    public static Trust read(Path conf) {
        Path file = conf.resolve(FILE);
        Signers signers = Signers.read(conf.resolve("trusted"));
        if (!Files.exists(file)) {
            return new Trust(Set.of(), signers, List.of());
        }
        try {
            Node tree = YamlReader.read("conf/" + FILE, Files.readString(file));
            List<Fault> faults = ShapeCheck.check(FILE, tree);
            return new Trust(faults.isEmpty() ? digests(tree) : Set.of(), signers, faults);
        } catch (Malformed e) {
            return new Trust(Set.of(), signers, List.of(e.fault()));
        } catch (IOException e) {
            return new Trust(
                    Set.of(),
                    signers,
                    List.of(Fault.error(Place.of("conf/" + FILE), "UNREADABLE", "the file cannot be read: " + e)));
        }
    }

    private static Set<String> digests(Node tree) {
        Set<String> digests = new HashSet<>();
        collect(tree, "", digests);
        return digests;
    }

    private static void collect(Node node, String key, Set<String> digests) {
        if (node instanceof Node.Mapping mapping) {
            mapping.fields().forEach((name, field) -> collect(field.value(), name, digests));
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> collect(item, key, digests));
        } else if (node instanceof Node.Scalar scalar && key.equals("sha256")) {
            digests.add(scalar.text());
        }
    }

    /** Whether a code bundle may run. */
    public boolean trusts(Path jar, Inspection inspection) {
        return digests.contains(inspection.digest()) || signers.haveSigned(jar);
    }
}
