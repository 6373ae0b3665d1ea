package org.appealworkbench.itests;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A copy of a case, of the example if none is named, that differs from it in what a test changes. */
final class ChangedCase {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ChangedCase() {}

    static Path in(Path parent, Consumer<ObjectNode> change) throws IOException {
        return of(Product.example("late-shipment"), parent, change);
    }

    static Path of(Path original, Path parent, Consumer<ObjectNode> change) throws IOException {
        Path folder = Files.createTempDirectory(parent, "case");
        Product.copyTree(original, folder);
        Path file = folder.resolve("case.json");
        ObjectNode root = (ObjectNode) MAPPER.readTree(file.toFile());
        change.accept(root);
        MAPPER.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), root);
        return folder;
    }
}
