package org.appealworkbench.notice.file;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.appealworkbench.api.notice.ReceivedMail;
import org.appealworkbench.notice.NoticeError;

/** A page that was printed to PDF. */
final class PdfFile {
    private static final int MOST_PAGES = 60;

    private PdfFile() {}

    static ReceivedMail read(String name, byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setLineSeparator("\n");
            stripper.setEndPage(MOST_PAGES);
            String text = stripper.getText(document);
            if (text.isBlank()) {
                throw FileMailReader.fault(
                        NoticeError.NO_TEXT,
                        name,
                        "its pages are pictures. Copy the message as text from Seller Central, or print the page itself to PDF.");
            }
            return new ReceivedMail(
                    text, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());
        } catch (InvalidPasswordException e) {
            throw FileMailReader.fault(
                    NoticeError.PASSWORD, name, "it is locked with a password. Save a copy without one.");
        } catch (IOException | RuntimeException e) {
            if (e instanceof org.appealworkbench.api.AppealException told) {
                throw told;
            }
            throw FileMailReader.fault(
                    NoticeError.DAMAGED, name, "this PDF is damaged or incomplete. Print the page again.");
        }
    }
}
