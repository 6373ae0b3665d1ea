package org.appealworkbench.benchmarks.report;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The committed results, one JSON file for each section. */
public record Results(Path folder) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENDING = ".json";

    public List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        }
    }

    public Measurement read(String name) throws IOException {
        return JSON.readValue(file(name).toFile(), Measurement.class);
    }

    public void write(String name, Measurement measurement) throws IOException {
        Files.createDirectories(folder);
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(lines);
        printer.indentArraysWith(lines);
        Files.writeString(file(name), JSON.writer(printer).writeValueAsString(measurement) + "\n");
    }

    private Path file(String name) {
        return folder.resolve(name + ENDING);
    }
}
