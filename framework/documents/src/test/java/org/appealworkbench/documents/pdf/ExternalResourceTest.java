package org.appealworkbench.documents.pdf;

import static org.appealworkbench.documents.Letters.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.appealworkbench.documents.Letters;
import org.appealworkbench.documents.Rendered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ExternalResourceTest {

    private final AtomicInteger hits = new AtomicInteger();
    private HttpServer server;
    private String url;

    @BeforeEach
    void countRequests() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            hits.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        url = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whatALetterNamesIsPrintedAndNotLoaded() {
        String markup = "<img src=\"" + url + "/x.png\"/> <link rel=\"stylesheet\" href=\"" + url + "/x.css\"/>"
                + " url(" + url + "/y) file:///etc/passwd";

        byte[] pdf = Rendered.bytes(new PdfRenderer(), Letters.document(Letters.letter(paragraph(markup))));

        assertThat(Rendered.pdfText(pdf).replaceAll("\\s", "")).contains(markup.replaceAll("\\s", ""));
        assertThat(hits).hasValue(0);
    }

    @Test
    void evenElementsThatLoadLoadNothing(@TempDir Path folder) throws Exception {
        Path sheet = Files.writeString(folder.resolve("big.css"), "@page { size: 100mm 100mm } ");
        String page = "<html lang='en'><head><title>t</title><meta name='description' content='t'/>"
                + "<link rel='stylesheet' type='text/css' href='" + sheet.toUri() + "'/>"
                + "<link rel='stylesheet' type='text/css' href='" + url + "/a.css'/>"
                + "<style>@import url(" + url + "/b.css); @font-face { font-family: remote; src: url(" + url
                + "/c.ttf) }"
                + " body { font-family: remote, letter-latin; background-image: url(" + url + "/d.png) }</style></head>"
                + "<body><p>text</p><img alt='e' src='" + url + "/e.png'/><object data='" + url
                + "/f.pdf'/></body></html>";
        Document dom = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page)));

        byte[] pdf = new PdfPage(dom, "", "text").write(new FontSet()).toByteArray();

        assertThat(Rendered.pdfText(pdf)).contains("text");
        assertThat(hits).hasValue(0);
        try (PDDocument loaded = Loader.loadPDF(pdf)) {
            assertThat(loaded.getPage(0).getMediaBox().getWidth()).isGreaterThan(500f);
        }
    }
}
