package org.appealworkbench.extensions.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.extensions.internal.source.FolderSource;
import org.appealworkbench.extensions.internal.source.Source;

class AnyTextTest {

    private static final FolderSource SOUND = new FolderSource(Path.of("src/test/resources/late-parcel"));
    private static final Policy POLICY = Fixture.soundPolicy();
    private static final String FILE = "APPEAL-INF/rules.yaml";

    @Property(tries = 300)
    void whateverAFileHoldsTheVerifierTellsAndDoesNotThrow(@ForAll("pieces") List<String> pieces) {
        byte[] text = String.join("", pieces).getBytes(java.nio.charset.StandardCharsets.UTF_8);

        assertThatCode(() -> {
                    Verified verified = new TypeVerifier(POLICY).verify(new Replaced(text), List.of());
                    assertThat(verified.files().isPresent()).isEqualTo(!Faults.hasError(verified.faults()));
                })
                .doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(
                        "format: appeal-rules-1\n",
                        "rules:\n",
                        "  - ",
                        "id: A-1\n",
                        "    on: letter\n",
                        "    severity: error\n",
                        "    check: x\n",
                        "    args: {a: 1}\n",
                        "    builtIn: {name: words}\n",
                        "[",
                        "]",
                        "{",
                        "}",
                        ": ",
                        "\n",
                        "'",
                        "\"",
                        "&a ",
                        "*a ",
                        "- ",
                        "!!int ",
                        "|\n",
                        "\t",
                        "\u0000",
                        "中",
                        "~",
                        "1e999999999",
                        "-",
                        ".",
                        "#")
                .list()
                .ofMaxSize(25);
    }

    private record Replaced(byte[] text) implements Source {
        @Override
        public SortedSet<String> below(String folder) throws java.io.IOException {
            return new TreeSet<>(SOUND.below(folder));
        }

        @Override
        public byte[] read(String path) throws java.io.IOException {
            return path.equals(FILE) ? text : SOUND.read(path);
        }
    }
}
