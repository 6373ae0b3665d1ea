package org.appealworkbench.documents.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import org.appealworkbench.api.document.LetterDocument;
import org.appealworkbench.api.plugin.DocumentRenderer;
import org.appealworkbench.documents.BundledResource;
import org.appealworkbench.documents.page.LetterPage;
import org.osgi.service.component.annotations.Component;

/** The letter as one HTML file that needs no other: its style sheet stands in it, and nothing is loaded. */
@Component
public final class HtmlRenderer implements DocumentRenderer {

    private final String style = BundledResource.text("html/letter.css");

    @Override
    public String format() {
        return "html";
    }

    @Override
    public void render(LetterDocument document, OutputStream out) throws IOException {
        out.write(HtmlSerializer.html(LetterPage.of(document, style)).getBytes(UTF_8));
    }
}
