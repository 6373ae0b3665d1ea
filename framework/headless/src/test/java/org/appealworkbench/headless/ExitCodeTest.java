package org.appealworkbench.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.appealworkbench.api.ErrorKind;
import org.junit.jupiter.api.Test;

class ExitCodeTest {

    @Test
    void of_several_the_gravest_counts() {
        assertThat(Stream.of(ExitCode.CASE_HAS_ERROR, ExitCode.TYPE_NOT_LOADED, ExitCode.USAGE)
                        .reduce(ExitCode.DONE, ExitCode::and))
                .isEqualTo(ExitCode.TYPE_NOT_LOADED);
        assertThat(ExitCode.TYPE_NOT_LOADED.and(ExitCode.DEFECT)).isEqualTo(ExitCode.DEFECT);
    }

    @Test
    void the_kind_of_an_error_decides() {
        assertThat(ExitCode.of(ErrorKind.USER).number()).isEqualTo(2);
        assertThat(ExitCode.of(ErrorKind.PLUGIN).number()).isEqualTo(3);
        assertThat(ExitCode.of(ErrorKind.INTERNAL).number()).isEqualTo(70);
    }
}
