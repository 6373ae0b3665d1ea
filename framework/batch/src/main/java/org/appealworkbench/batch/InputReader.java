package org.appealworkbench.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.Place;
import org.appealworkbench.batch.CaseInputs.Folders;
import org.appealworkbench.batch.CaseInputs.Lines;
import org.appealworkbench.batch.CaseInputs.OneFile;
import org.appealworkbench.batch.CaseInputs.Source;

/** Reads the cases of all inputs, one after the other. */
final class InputReader {

    /** Takes what is read. */
    interface Sink {

        /** @return false to read no more */
        boolean take(FoundCase found) throws InterruptedException;
    }

    /** As much as a line of ordinary length; only for progress. */
    private static final long WEIGHT_OF_FILE = 8192;

    private static final byte[] NOTHING = {};

    private final List<Source> sources;
    private final double whole;
    private long line;
    private volatile long read;

    InputReader(List<Source> sources) {
        this.sources = sources;
        this.whole = sources.stream().mapToLong(InputReader::weight).sum();
    }

    /** From 0 to 1; 0 where the size of the input is not known. */
    double share() {
        return whole == 0 ? 0 : Math.min(1, read / whole);
    }

    /** @throws AppealException if an input breaks off */
    void read(Sink sink) throws InterruptedException {
        boolean goesOn = true;
        for (int i = 0; i < sources.size() && goesOn; i++) {
            Source source = sources.get(i);
            if (source instanceof Lines lines) {
                goesOn = lines(lines, sink);
            } else if (source instanceof Folders folders) {
                for (int k = 0; k < folders.names().size() && goesOn; k++) {
                    goesOn = file(folders.file(folders.names().get(k)), sink);
                }
            } else {
                goesOn = file((OneFile) source, sink);
            }
        }
    }

    private boolean lines(Lines lines, Sink sink) throws InterruptedException {
        String name = lines.input().name();
        Path folder = lines.input().isStandardInput()
                ? lines.input().path()
                : Optional.ofNullable(lines.input().path().toAbsolutePath().getParent())
                        .orElse(Path.of(""));
        long before = read;
        try (InputStream in = CaseInputs.open(lines)) {
            JsonLines cut = new JsonLines(in);
            int number = 0;
            for (JsonLines.Line next = cut.next(); next != null; next = cut.next()) {
                line++;
                number++;
                read = before + cut.offset();
                if (!next.isBlank() && !sink.take(found(next, Place.of(name, number), folder))) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw CaseInputs.unreadable(name, e);
        }
    }

    private FoundCase found(JsonLines.Line next, Place start, Path folder) {
        Optional<AppealException> fault = next.isTooLong() ? Optional.of(tooLong(start)) : Optional.empty();
        return new FoundCase(line, start, folder, next.bytes(), fault);
    }

    private boolean file(OneFile one, Sink sink) throws InterruptedException {
        line++;
        read += WEIGHT_OF_FILE;
        Place start = Place.of(one.name());
        Path folder =
                Optional.ofNullable(one.file().toAbsolutePath().getParent()).orElse(Path.of(""));
        FoundCase found;
        try {
            found = Files.size(one.file()) > (long) JsonLines.MAX_MEBIBYTES << 20
                    ? new FoundCase(line, start, folder, NOTHING, Optional.of(tooLong(start)))
                    : new FoundCase(line, start, folder, Files.readAllBytes(one.file()), Optional.empty());
        } catch (IOException e) {
            found = new FoundCase(line, start, folder, NOTHING, Optional.of(CaseInputs.unreadable(one.name(), e)));
        }
        return sink.take(found);
    }

    private static AppealException tooLong(Place start) {
        return new AppealException(
                BatchError.CASE_TOO_LARGE,
                "the case has more than " + JsonLines.MAX_MEBIBYTES
                        + " MiB; put its texts into files and name them in 'file'",
                start,
                null);
    }

    private static long weight(Source source) {
        if (source instanceof Lines lines) {
            return lines.weight();
        }
        return source instanceof Folders folders ? folders.names().size() * WEIGHT_OF_FILE : WEIGHT_OF_FILE;
    }
}
