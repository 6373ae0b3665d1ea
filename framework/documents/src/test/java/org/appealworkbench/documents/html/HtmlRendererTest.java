package org.appealworkbench.documents.html;

import static org.appealworkbench.documents.Letters.missing;
import static org.appealworkbench.documents.Letters.paragraph;
import static org.appealworkbench.documents.Letters.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.appealworkbench.documents.Letters;
import org.appealworkbench.documents.Rendered;
import org.appealworkbench.documents.SampleLetters;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {

    private final HtmlRenderer renderer = new HtmlRenderer();

    @Test
    void textIsEscapedOnce() {
        String html = page("Tom & \"Jerry\" <script>alert('1')</script> &lt;");

        assertThat(html)
                .contains("Tom &amp; &quot;Jerry&quot; &lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp;lt;")
                .doesNotContain("<script");
    }

    @Test
    void attributesAreEscapedToo() {
        String html = Rendered.text(renderer, Letters.document(Letters.letter("en", "\"><img src=x>", List.of())));

        assertThat(html).contains("content=\"&quot;&gt;&lt;img src=x&gt;\"").doesNotContain("<img");
    }

    @Test
    void charactersThatNoDocumentMayHoldBecomeTheReplacementCharacter() {
        assertThat(page("a\u0000b\uD800c\uFFFEd\u0007")).contains("a\uFFFDb\uFFFDc\uFFFDd\uFFFD");
    }

    @Test
    void thePageSaysItsLanguageAndLoadsNothing() {
        assertThat(Rendered.text(renderer, SampleLetters.chinese()))
                .startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">")
                .doesNotContain("src=", "<link", "url(", "@import", "http");
    }

    @Test
    void aGapIsMarked() {
        assertThat(Rendered.text(
                        renderer, Letters.draft(Letters.letter(paragraph(text("We lost "), missing("orders"))))))
                .contains("<p class=\"draft\">DRAFT</p>")
                .contains("We lost <mark class=\"missing\">[missing: orders]</mark>");
    }

    private String page(String text) {
        return Rendered.text(renderer, Letters.document(Letters.letter(paragraph(text))));
    }
}
