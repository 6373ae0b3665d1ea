package org.appealworkbench.notice.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.notice.ReceivedMail;
import org.appealworkbench.api.spi.MailFiles;
import org.appealworkbench.notice.NoticeError;
import org.osgi.service.component.annotations.Component;

/** Tells by name and first bytes what a file is, and wins its text; a library is loaded only for the file that needs it. */
@Component
public final class FileMailReader implements MailFiles {
    private static final int BEGINNING = 4_096;
    /** So many control characters in a hundred are no text. */
    private static final int MOST_CONTROLS = 2;

    @Override
    public ReceivedMail read(String name, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw fault(
                    NoticeError.TOO_LONG,
                    name,
                    "it has more than " + MOST_BYTES / (1024 * 1024)
                            + " MB. Save the message alone, without its attachments.");
        }
        ReceivedMail mail = readable(name, bytes);
        if (mail.text().isBlank()) {
            throw fault(
                    NoticeError.NO_TEXT,
                    name,
                    "it holds no text" + ofPictures(mail)
                            + ". Copy the message as text, or save the page as HTML or PDF.");
        }
        return mail;
    }

    private static String ofPictures(ReceivedMail mail) {
        return mail.attachments().isEmpty() ? "" : ", only " + String.join(", ", mail.attachments());
    }

    private static ReceivedMail readable(String name, byte[] bytes) {
        String start = new String(bytes, 0, Math.min(BEGINNING, bytes.length), StandardCharsets.ISO_8859_1);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (start.startsWith("%PDF-")) {
            return PdfFile.read(name, bytes);
        }
        if (isPicture(start)) {
            throw fault(
                    NoticeError.PICTURE,
                    name,
                    "this is a picture, and pictures are not read. Copy the message as text from Seller Central.");
        }
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw fault(
                    NoticeError.BINARY,
                    name,
                    "this is an office document, an archive or an Outlook message (.msg). Save the message as .eml, .html, .txt or PDF.");
        }
        if (ending.equals("eml") || ending.equals("mht") || ending.equals("mhtml") || HeaderBlock.opens(start)) {
            return MailMessage.read(name, bytes);
        }
        boolean isWide = start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF");
        if (!isWide && controls(start) * 100 > start.length() * MOST_CONTROLS) {
            throw fault(NoticeError.BINARY, name, "this is no text. Save the message as .eml, .html, .txt or PDF.");
        }
        Decoded text = Charsets.decode(bytes);
        boolean isPage = ending.equals("html") || ending.equals("htm") || WebPage.opens(text.text());
        return isPage ? WebPage.read(text) : PlainText.read(text);
    }

    private static boolean isPicture(String start) {
        return start.startsWith("\u0089PNG")
                || start.startsWith("\u00FF\u00D8\u00FF")
                || start.startsWith("GIF8")
                || start.startsWith("RIFF") && start.startsWith("WEBP", 8)
                || start.startsWith("ftyphei", 4);
    }

    private static long controls(String start) {
        return start.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1B)
                .count();
    }

    static AppealException fault(NoticeError code, String name, String sentence) {
        return new AppealException(code, "'" + name + "' cannot be read: " + sentence, Place.of(name), null);
    }
}
