package org.appealworkbench.notice.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.notice.ReceivedMail;
import org.appealworkbench.api.spi.MailFiles;
import org.appealworkbench.notice.NoticeError;
import org.junit.jupiter.api.Test;

class FileMailReaderTest {
    private final FileMailReader reader = new FileMailReader();

    @Test
    void aMailIsReadByItsPartsAndItsHeaders() {
        String eml = "From: Amazon <seller-performance@amazon.de>\r\nReply-To: x@example.org\r\n"
                + "Subject: =?UTF-8?Q?Ma=C3=9Fnahmenplan?=\r\nDate: Tue, 10 Mar 2026 09:00:00 +0100\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n"
                + "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                + "F=FCr Ihr Konto =\r\ngilt das.\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
                + "<p>F&uuml;r <a href='https://evil.example/login'>amazon.de</a></p>\r\n--b--\r\n";

        ReceivedMail mail = reader.read("mail.eml", eml.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(mail.text()).startsWith("Subject: Maßnahmenplan\n\nFür Ihr Konto gilt das.");
        assertThat(mail.sender()).contains("seller-performance@amazon.de");
        assertThat(mail.replyTo()).contains("x@example.org");
        assertThat(mail.received()).contains(LocalDate.of(2026, 3, 10));
        assertThat(mail.links()).containsExactly(new ReceivedMail.Link("amazon.de", "https://evil.example/login"));
    }

    @Test
    void ofForwardedMailsTheInnermostIsRead() {
        String inner =
                "From: performance@amazon.com\r\nSubject: inner\r\nContent-Type: text/plain\r\n\r\nYour account\r\n";
        String middle = "From: b@example.org\r\nContent-Type: message/rfc822\r\n\r\n" + inner;
        String outer =
                "From: a@example.org\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n"
                        + "Content-Type: text/plain\r\n\r\nSee below\r\n--x\r\nContent-Type: message/rfc822\r\n\r\n"
                        + middle
                        + "\r\n--x--\r\n";

        ReceivedMail mail = reader.read("fwd.eml", outer.getBytes(UTF_8));

        assertThat(mail.text()).contains("Your account").doesNotContain("See below");
        assertThat(mail.sender()).contains("performance@amazon.com");
        assertThat(mail.notes()).extracting(Message::key).contains("mail.forwarded");
    }

    @Test
    void aPageLosesScriptsAndFurnitureAndKeepsItsList() {
        String html = "<html><head><style>p{}</style><script>alert('Hello')</script></head><body><nav>Menu Help</nav>"
                + "<p>Please send:</p><ul><li>an invoice</li><li>a letter</li></ul><div style='display:none'>secret</div>"
                + "<footer>About us</footer></body></html>";

        assertThat(reader.read("page.html", html.getBytes(UTF_8)).text())
                .isEqualTo("Please send:\n\n- an invoice\n- a letter");
    }

    @Test
    void aPrintedPageIsRead() throws IOException {
        assertThat(reader.read("print.pdf", pdf(false)).text()).contains("Your account has been deactivated");
    }

    @Test
    void aLockedPdfIsRefusedWithAWayOut() throws IOException {
        byte[] locked = pdf(true);

        assertThatThrownBy(() -> reader.read("print.pdf", locked))
                .hasMessageContaining("locked with a password. Save a copy without one.")
                .hasFieldOrPropertyWithValue("code", NoticeError.PASSWORD);
    }

    @Test
    void aWrongCharsetInTheHeaderIsFoundOut() {
        String chinese = "您的亚马逊卖家账户已被停用。请在三天之内提交行动计划,说明问题的根本原因以及已经采取的措施。";
        String head = "From: a@amazon.cn\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\n";
        byte[] body = chinese.getBytes(Charset.forName("GB18030"));
        ByteArrayOutputStream eml = new ByteArrayOutputStream();
        eml.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        eml.writeBytes(body);

        ReceivedMail mail = reader.read("mail.eml", eml.toByteArray());

        assertThat(mail.text()).contains(chinese);
        assertThat(mail.notes()).extracting(Message::key).contains("mail.charset-guessed");
    }

    @Test
    void whatIsNoMailIsRefusedInWords() {
        assertThatThrownBy(() -> reader.read("empty.txt", new byte[0])).hasMessageContaining("it holds no text");
        assertThatThrownBy(() -> reader.read("shot.png", "\u0089PNG\r\n".getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessageContaining("this is a picture");
        assertThatThrownBy(() -> reader.read("x.bin", new byte[] {1, 2, 3, 4, 0, 0, 5}))
                .hasMessageContaining("this is no text");
        assertThatThrownBy(() -> reader.read("a.docx", "PK\u0003\u0004".getBytes(UTF_8)))
                .hasMessageContaining("office document");
        assertThatThrownBy(() -> reader.read("cut.pdf", "%PDF-1.7 cut".getBytes(UTF_8)))
                .hasMessageContaining("damaged or incomplete");
        assertThatThrownBy(() -> reader.read("long.txt", new byte[MailFiles.MOST_BYTES + 1]))
                .hasMessageContaining("25 MB");
    }

    @Test
    void theNameOfAScreenshotIsToldAsSuch() {
        assertThat(reader.read("notice.txt", "Screenshot 2026-03-10.png".getBytes(UTF_8))
                        .notes())
                .extracting(Message::key)
                .containsExactly("mail.only-a-picture-name");
        assertThat(reader.read("notice.txt", "See shot.png for the text.".getBytes(UTF_8))
                        .notes())
                .noneMatch(PlainText::isOfPictureName);
    }

    @Test
    void aMailThatIsOnlyAPictureNamesIt() {
        String eml = "From: a@amazon.com\r\nMIME-Version: 1.0\r\nContent-Type: image/png; name=\"shot.png\"\r\n"
                + "Content-Disposition: attachment; filename=\"shot.png\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getEncoder().encodeToString(new byte[] {1, 2, 3}) + "\r\n";

        assertThatThrownBy(() -> reader.read("mail.eml", eml.getBytes(UTF_8))).hasMessageContaining("only shot.png");
    }

    private static byte[] pdf(boolean locked) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText("Your account has been deactivated.");
                content.endText();
            }
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
