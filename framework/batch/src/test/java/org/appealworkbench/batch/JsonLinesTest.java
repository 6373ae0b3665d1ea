package org.appealworkbench.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

    @Property(tries = 200)
    void lines_are_cut_as_they_were_joined_wherever_the_buffer_ends(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 70_000) Integer> lengths) throws IOException {
        List<String> lines = lengths.stream().map(length -> "x".repeat(length)).toList();
        String text = String.join("\n", lines) + "\n";

        assertThat(cut(new ByteArrayInputStream(text.getBytes(UTF_8))))
                .isEqualTo(lines.isEmpty() ? List.of("") : lines);
    }

    @Test
    void the_last_line_needs_no_end_and_says_so() throws IOException {
        JsonLines lines = new JsonLines(new ByteArrayInputStream("a\nbc".getBytes(UTF_8)));

        assertThat(lines.next().isWhole()).isTrue();
        JsonLines.Line last = lines.next();
        assertThat(new String(last.bytes(), UTF_8)).isEqualTo("bc");
        assertThat(last.isWhole()).isFalse();
        assertThat(last.start()).isEqualTo(2);
        assertThat(lines.next()).isNull();
        assertThat(lines.offset()).isEqualTo(4);
    }

    @Test
    void a_line_that_is_too_long_is_passed_over_and_the_next_one_read() throws IOException {
        long tooMany = ((long) JsonLines.MAX_MEBIBYTES << 20) + 1;
        JsonLines lines = new JsonLines(new Repeated(tooMany, "\nnext\n"));

        JsonLines.Line flood = lines.next();
        assertThat(flood.isTooLong()).isTrue();
        assertThat(flood.bytes()).isEmpty();
        assertThat(new String(lines.next().bytes(), UTF_8)).isEqualTo("next");
    }

    private static List<String> cut(InputStream in) throws IOException {
        List<String> found = new ArrayList<>();
        JsonLines lines = new JsonLines(in);
        for (JsonLines.Line line = lines.next(); line != null; line = lines.next()) {
            found.add(new String(line.bytes(), UTF_8));
        }
        return found;
    }

    /** A character many times, without holding them, and then an end. */
    private static final class Repeated extends InputStream {
        private long left;
        private final InputStream end;

        Repeated(long times, String end) {
            this.left = times;
            this.end = new ByteArrayInputStream(end.getBytes(UTF_8));
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? 'x' : end.read();
        }
    }
}
