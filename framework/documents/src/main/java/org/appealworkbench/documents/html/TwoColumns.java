package org.appealworkbench.documents.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.appealworkbench.api.document.LetterDocument;
import org.appealworkbench.api.spi.Counterparts;
import org.appealworkbench.documents.BundledResource;
import org.appealworkbench.documents.page.CounterpartPage;
import org.osgi.service.component.annotations.Component;

/** A letter and its counterpart as one HTML file that needs no other. */
@Component
public final class TwoColumns implements Counterparts {

    @Override
    public byte[] html(LetterDocument letter, LetterDocument counterpart) {
        String style = BundledResource.text("html/letter.css") + BundledResource.text("html/counterpart.css");
        return HtmlSerializer.html(CounterpartPage.of(letter, counterpart, style))
                .getBytes(UTF_8);
    }
}
