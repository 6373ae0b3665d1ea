package org.appealworkbench.example;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.appealworkbench.api.document.LetterDocument;
import org.appealworkbench.api.plugin.DocumentRenderer;
import org.osgi.service.component.annotations.Component;

/** {@code --format outline}: the title, then what each part is for. */
@Component
public final class OutlineRenderer implements DocumentRenderer {

    @Override
    public String format() {
        return "outline";
    }

    @Override
    public void render(LetterDocument document, OutputStream out) throws IOException {
        String parts = document.letter().parts().stream()
                .map(part -> "- " + part.role().word() + "\n")
                .collect(Collectors.joining());
        out.write((document.title() + "\n" + parts).getBytes(StandardCharsets.UTF_8));
    }
}
