package org.appealworkbench.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseIdsTest {

    @Test
    void the_id_is_that_of_the_outermost_object_wherever_it_stands() {
        assertThat(in("{\"evidence\": [{\"id\": \"E1\"}], \"a\": {\"id\": 3}, \"id\": \"C-1\"}"))
                .contains("C-1");
        assertThat(in("\uFEFF{\"id\": \"C\\u002d2\"}")).contains("C-2");
    }

    @Test
    void what_breaks_before_the_id_has_none() {
        assertThat(in("{\"a\": oops, \"id\": \"C-1\"}")).isEmpty();
        assertThat(in("{\"id\": 4}")).isEmpty();
        assertThat(in("[{\"id\": \"C-1\"}]")).isEmpty();
        assertThat(in("")).isEmpty();
    }

    @Test
    void what_breaks_after_the_id_has_one() {
        assertThat(in("{\"id\": \"C-1\", oops")).contains("C-1");
    }

    private static Optional<String> in(String json) {
        return CaseIds.in(json.getBytes(UTF_8));
    }
}
