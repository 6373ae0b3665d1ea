package org.appealworkbench.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.appealworkbench.benchmarks.Places;
import org.appealworkbench.benchmarks.Section;
import org.appealworkbench.benchmarks.report.Findings;

/** Other ways from the HTML of the same letter to PDF, and our own command beside them. */
public final class OtherPrintersSection implements Section {
    private static final int LETTERS = 20;
    private static final int STARTS = 5;
    private static final String WEASYPRINT = """
            import sys
            from weasyprint import HTML
            for page in sys.argv[1:]:
                HTML(filename=page).write_pdf(page + '.weasyprint.pdf')
            """;

    @Override
    public String name() {
        return "other-printers";
    }

    @Override
    public Findings measure() throws Exception {
        Findings findings = Findings.of(
                "printer",
                "printer",
                "letters",
                "letters in one process",
                "rate",
                "letters a second",
                "cpu",
                "CPU s a letter",
                "peak",
                "peak MB");
        Path folder = Places.WORK.resolve("pages");
        Places.delete(folder);
        ProductRun.of("render", Places.EXAMPLE, "--out", folder, "--format", "html")
                .finish();
        Path page = folder.resolve("appeal.html");
        List<Path> copies = new ArrayList<>();
        for (int i = 0; i < LETTERS; i++) {
            copies.add(Files.copy(page, folder.resolve("letter-" + i + ".html")));
        }
        ProductRun ours = ProductRun.of("render", Places.EXAMPLE, "--out", folder, "--format", "pdf");
        ours.finish();
        measure(findings, "`appeal render`", 1, STARTS, ours);
        chromium(findings, page);
        libreOffice(findings, folder, copies);
        weasyPrint(findings, copies);
        return findings;
    }

    private static void chromium(Findings findings, Path page) throws IOException, InterruptedException {
        String program = "chromium";
        if (isThere(findings, program, program)) {
            List<String> command = List.of(
                    program,
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--print-to-pdf=" + page + ".chromium.pdf",
                    "--no-pdf-header-footer",
                    page.toUri().toString());
            measure(findings, "Chromium", 1, STARTS, new ProductRun(command, Map.of()));
        }
    }

    private static void libreOffice(Findings findings, Path folder, List<Path> pages)
            throws IOException, InterruptedException {
        if (isThere(findings, "soffice", "libreoffice-writer")) {
            List<String> command = new ArrayList<>(List.of(
                    "soffice",
                    "--headless",
                    "-env:UserInstallation=" + folder.resolve("office").toUri(),
                    "--convert-to",
                    "pdf:writer_web_pdf_Export",
                    "--outdir",
                    folder.resolve("libreoffice").toString()));
            pages.forEach(page -> command.add(page.toString()));
            ProductRun run = new ProductRun(command, Map.of());
            run.finish();
            measure(findings, "LibreOffice", pages.size(), 1, run);
        }
    }

    private static void weasyPrint(Findings findings, List<Path> pages) throws IOException, InterruptedException {
        if (isThere(findings, "weasyprint", "weasyprint")) {
            List<String> command = new ArrayList<>(List.of("/usr/bin/python3", "-c", WEASYPRINT));
            pages.forEach(page -> command.add(page.toString()));
            measure(findings, "WeasyPrint", pages.size(), 1, new ProductRun(command, Map.of()));
        }
    }

    private static void measure(Findings findings, String printer, int letters, int times, ProductRun run)
            throws IOException, InterruptedException {
        double seconds = 0;
        double cpu = 0;
        double peak = 0;
        for (int i = 0; i < times; i++) {
            ProductRun.Cost cost = run.finish();
            seconds += cost.seconds();
            cpu += cost.cpu();
            peak = Math.max(peak, cost.peak());
        }
        int all = letters * times;
        findings.row(printer, letters, hundredths(all / seconds), hundredths(cpu / all), hundredths(peak));
    }

    private static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private static boolean isThere(Findings findings, String program, String debianPackage) {
        boolean found = Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
        if (!found) {
            findings.note("`" + program + "` is not installed (`apt-get install -y " + debianPackage + "`).");
        }
        return found;
    }
}
