package org.appealworkbench.benchmarks.warm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.appealworkbench.benchmarks.Places;

/** The letter of the example as the product writes it, for those who only print it. */
final class SampleLetter {
    private SampleLetter() {}

    static Path folder() {
        return Places.WORK.resolve("letter");
    }

    static String text() throws IOException {
        return Files.readString(folder().resolve("appeal.txt"));
    }

    static List<String> lines(int columns) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text().split("\n", -1)) {
            String rest = paragraph;
            while (rest.length() > columns) {
                int end = Math.max(rest.lastIndexOf(' ', columns), 1);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end).stripLeading();
            }
            lines.add(rest);
        }
        return lines;
    }

    /** The font that the product's own letters have. */
    static byte[] font() throws IOException {
        try (ZipFile jar = new ZipFile(Places.PRODUCT
                        .resolve("bundles/3-framework/org.appealworkbench.documents.jar")
                        .toFile());
                InputStream font =
                        jar.getInputStream(jar.getEntry("org/appealworkbench/documents/fonts/NotoSans-Regular.ttf"))) {
            return font.readAllBytes();
        }
    }
}
