package org.appealworkbench.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IdTableTest {

    @Test
    void the_table_knows_what_a_map_knows_also_after_it_has_grown() {
        IdTable table = new IdTable();
        Map<String, Long> map = new HashMap<>();
        Random random = new Random(7);
        for (int i = 0; i < 50_000; i++) {
            String id = "case-" + random.nextInt(30_000);
            long value = random.nextLong();
            table.put(table.key(id), value);
            map.put(id, value);
        }

        map.forEach((id, value) ->
                assertThat(table.value(table.find(table.key(id)))).as(id).isEqualTo(value));
        assertThat(table.find(table.key("case-30001"))).isEqualTo(IdTable.NONE);
        int used = 0;
        for (int place = 0; place < table.places(); place++) {
            used += table.isUsed(place) ? 1 : 0;
        }
        assertThat(used).isEqualTo(map.size());
        assertThat(table.places()).isLessThanOrEqualTo(map.size() * 4);
    }

    @Test
    void letter_case_does_not_tell_ids_apart() {
        IdTable table = new IdTable();
        table.put(table.key("Case-I"), 1);

        assertThat(table.find(table.key("case-i"))).isNotEqualTo(IdTable.NONE);
        assertThat(table.find(table.key("CASE-I".toLowerCase(Locale.ROOT)))).isNotEqualTo(IdTable.NONE);
    }
}
