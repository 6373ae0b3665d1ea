package org.appealworkbench.itests;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A {@code .jsonl} of as many cases as are wanted, made of a type's golden cases: each has an id, a store and order ids of
 * its own. The same number gives the same bytes.
 */
final class ManyCases {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path GOLDEN = Path.of("plugins/late-shipment/src/main/resources/APPEAL-INF/tests");
    private static final Pattern ORDER_ID = Pattern.compile("\\b(\\d{3}-\\d{7}-\\d{4})\\d{3}\\b");

    private final List<String> models = new ArrayList<>();
    private final Path folder;

    /** @param folder gets the evidence of the golden cases, once for all that are made of them */
    ManyCases(Path folder, String... golden) throws IOException {
        this.folder = Files.createDirectories(folder);
        for (String name : golden) {
            Path source = Product.sources().resolve(GOLDEN).resolve(name);
            ObjectNode model =
                    (ObjectNode) JSON.readTree(source.resolve("case.json").toFile());
            if (Files.isDirectory(source.resolve("evidence")) && !Files.exists(folder.resolve(name))) {
                Product.copyTree(
                        source.resolve("evidence"), Files.createDirectories(folder.resolve(name + "/evidence")));
            }
            for (JsonNode piece : model.withArray("evidence")) {
                ((ObjectNode) piece).put("file", name + "/" + piece.get("file").asText());
            }
            models.add(JSON.writeValueAsString(model));
        }
    }

    static String id(int number) {
        return String.format("case-%07d", number);
    }

    /** The case on one line, without its end. */
    String line(int number) {
        try {
            String model = models.get(number % models.size());
            String orders = ORDER_ID.matcher(model).replaceAll("$1" + String.format("%03d", number % 1000));
            ObjectNode one = (ObjectNode) JSON.readTree(orders);
            one.put("id", id(number));
            one.withObject("/seller").put("storeName", "Store " + number);
            return JSON.writeValueAsString(one);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    Path write(String file, int count) throws IOException {
        Path target = folder.resolve(file);
        try (BufferedWriter out = Files.newBufferedWriter(target, UTF_8)) {
            for (int i = 0; i < count; i++) {
                out.write(line(i));
                out.write('\n');
            }
        }
        return target;
    }

    /** Writes {@code cases.jsonl} of COUNT cases into FOLDER, for measurements. */
    public static void main(String[] arguments) throws IOException {
        new ManyCases(Path.of(arguments[0]), "accept-one-order", "second-round", "dispute", "accept-all-kinds")
                .write("cases.jsonl", Integer.parseInt(arguments[1]));
    }
}
