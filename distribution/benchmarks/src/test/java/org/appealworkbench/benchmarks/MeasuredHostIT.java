package org.appealworkbench.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.appealworkbench.benchmarks.warm.MeasuredHost;
import org.junit.jupiter.api.Test;

/** What is measured is the real work: one call of each, and what it gives. */
class MeasuredHostIT {

    @Test
    void the_packaged_host_writes_another_letter_at_each_call() throws Exception {
        MeasuredHost.prepare();
        Function<String, Callable<Object>> host = MeasuredHost.start();
        Callable<Object> text = host.apply("text");
        String first = new String((byte[]) text.call(), UTF_8);
        String second = new String((byte[]) text.call(), UTF_8);
        assertThat(first).contains("HX HomeLine").isNotEqualTo(second);
        assertThat(pages((byte[]) host.apply("pdf").call())).isEqualTo(3);
        assertThat(pages((byte[]) host.apply("short-pdf").call())).isEqualTo(2);
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
