package org.appealworkbench.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cases like the example, each with a name, order ids and tracking numbers of its own, so that none is taken from a memory. */
public final class CaseVariants {
    /** The file that holds one case a line. */
    public static final String LINES = "cases.jsonl";

    private static final Pattern ORDER = Pattern.compile("(\\d{3}-\\d{7}-)(\\d{7})");
    private static final Pattern TRACKING = Pattern.compile("(YT\\d{10})(\\d{6})");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String text;

    public CaseVariants(Path example) throws IOException {
        text = Files.readString(example.resolve("case.json"));
    }

    /** Folders {@code 0} to {@code count - 1} below a folder. */
    public static void writeFolders(Path example, Path target, int count) throws IOException {
        CaseVariants variants = new CaseVariants(example);
        for (int number = 0; number < count; number++) {
            Path folder = target.resolve(Integer.toString(number));
            Places.copy(example, folder);
            Files.writeString(
                    folder.resolve("case.json"), variants.variant(number).toPrettyString());
        }
    }

    /** A file {@link #LINES} with one case a line, and the files that the cases name beside it. */
    public static void writeLines(Path example, Path folder, int count) throws IOException {
        Places.copy(example, folder);
        CaseVariants variants = new CaseVariants(example);
        try (BufferedWriter lines = Files.newBufferedWriter(folder.resolve(LINES))) {
            for (int number = 0; number < count; number++) {
                lines.write(variants.variant(number).toString());
                lines.write('\n');
            }
        }
    }

    private ObjectNode variant(int number) throws IOException {
        String ids = ORDER.matcher(text).replaceAll(match -> match.group(1) + moved(match.group(2), number));
        String all = TRACKING.matcher(ids).replaceAll(match -> match.group(1) + moved(match.group(2), number));
        ObjectNode variant = (ObjectNode) JSON.readTree(all);
        variant.put("id", String.format(Locale.ROOT, "case-%07d", number));
        ObjectNode seller = (ObjectNode) variant.get("seller");
        seller.put("storeName", seller.get("storeName").textValue() + " " + number);
        return variant;
    }

    private static String moved(String digits, int by) {
        long size = (long) Math.pow(10, digits.length());
        return String.format(Locale.ROOT, "%0" + digits.length() + "d", (Long.parseLong(digits) + by) % size);
    }
}
