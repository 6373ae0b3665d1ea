package org.appealworkbench.documents.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.appealworkbench.api.document.LetterDocument;
import org.appealworkbench.api.letter.Block;
import org.appealworkbench.api.type.PartRole;
import org.appealworkbench.documents.Letters;
import org.junit.jupiter.api.Test;

class TwoColumnsTest {

    private static String page(LetterDocument letter, LetterDocument counterpart) {
        return new String(new TwoColumns().html(letter, counterpart), UTF_8);
    }

    private static LetterDocument document(String language, String... paragraphs) {
        return Letters.document(Letters.letter(
                language,
                "Subject " + language,
                List.of(Letters.part(
                        PartRole.OPENING,
                        "",
                        Arrays.stream(paragraphs).map(Letters::paragraph).toArray(Block[]::new)))));
    }

    @Test
    void blocks_stand_beside_their_counterparts() {
        String page = page(document("en", "First <b>", "Second"), document("zh", "第一", "第二"));

        assertThat(page.replaceAll("\\s*\n", ""))
                .contains("<td lang=\"en\"><h1>Subject en</h1></td><td lang=\"zh\"><h1>Subject zh</h1></td>")
                .contains("<td lang=\"en\"><p>First &lt;b&gt;</p></td><td lang=\"zh\"><p>第一</p></td>")
                .contains("<td lang=\"en\"><p>Second</p></td><td lang=\"zh\"><p>第二</p></td>");
    }

    @Test
    void items_stand_beside_their_counterparts_with_their_own_numbers() {
        String page = page(list("en", "First", "Second"), list("zh", "第一", "第二"));

        assertThat(page.replaceAll("\\s*\n", ""))
                .contains("<tr class=\"item\"><td lang=\"en\"><ol><li><p>First</p></li></ol></td>"
                        + "<td lang=\"zh\"><ol><li><p>第一</p></li></ol></td></tr>")
                .contains("<tr><td lang=\"en\"><ol start=\"2\"><li><p>Second</p></li></ol></td>"
                        + "<td lang=\"zh\"><ol start=\"2\"><li><p>第二</p></li></ol></td></tr>");
    }

    private static LetterDocument list(String language, String... items) {
        return Letters.document(
                Letters.letter(language, "", List.of(Letters.part(PartRole.OTHER, "", Letters.steps(items)))));
    }

    @Test
    void a_part_with_fewer_blocks_stands_as_a_whole_beside_its_counterpart() {
        String page = page(document("en", "First", "Second"), document("zh", "全部"));

        assertThat(page.replaceAll("\\s*\n", ""))
                .contains("<td lang=\"en\"><p>First</p><p>Second</p></td><td lang=\"zh\"><p>全部</p></td>");
    }
}
