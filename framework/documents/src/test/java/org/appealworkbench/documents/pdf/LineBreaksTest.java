package org.appealworkbench.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "order 112-7306615-4418859 of May; order |112-7306615-4418859 |of May",
                "at 17:30, us-store@hx-home.example reports; at |17:30, |us-store@hx-home.example |reports",
                "the late-shipment rate of amazon.co.uk; the |late-|shipment |rate |of |amazon.co.uk",
                "in the A-to-z claim (pick-up); in |the |A-to-z |claim |(pick-|up)",
                "It was due on May 6.; It |was |due |on |May 6.",
                "In force since July 16, 2024.; In |force |since |July |16, 2024.",
                "of packed parcels; of |packed |parcels",
                "9.59\u00A0% of all such parcels; 9.59\u00A0% |of |all |such |parcels",
                "涉及B0C7QPL4TR、B0C7QRM2XD。; 涉|及|B0C7QPL4TR、|B0C7QRM2XD。",
                "see https://example.com/very/long/path/to/pages; "
                        + "see |https:/|/|example.|com/|very/|long/|path/|to/|pages"
            })
    void a_line_may_end_where_nothing_is_torn_apart(String text, String pieces) {
        assertThat(String.join("|", pieces(text))).isEqualTo(pieces);
    }

    private static List<String> pieces(String text) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int end = breaks.next(); end >= 0; end = breaks.next()) {
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }
}
