package org.appealworkbench.notice.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.appealworkbench.api.notice.ReceivedMail;
import org.jspecify.annotations.Nullable;

/** The parts of a mail: its text, else its page; the links of its page; the names of what is attached. */
final class MailParts {
    private final int mostParts;
    private final int deepest;
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder page = new StringBuilder();
    private final List<ReceivedMail.Link> links = new ArrayList<>();
    private final List<String> attachments = new ArrayList<>();
    private final Set<org.appealworkbench.api.Message> notes = new LinkedHashSet<>();
    private @Nullable Message innermost;
    private int parts;

    MailParts(int mostParts, int deepest) {
        this.mostParts = mostParts;
        this.deepest = deepest;
    }

    void collect(Message message) throws IOException {
        collect(message, 0);
    }

    private void collect(Entity entity, int depth) throws IOException {
        parts++;
        if (parts > mostParts || depth > deepest) {
            notes.add(org.appealworkbench.api.Message.of("mail.too-nested"));
            return;
        }
        Body body = entity.getBody();
        if (body instanceof Multipart multipart) {
            for (Entity part : multipart.getBodyParts()) {
                collect(part, depth + 1);
            }
        } else if (body instanceof Message inner) {
            plain.setLength(0);
            page.setLength(0);
            links.clear();
            innermost = inner;
            collect(inner, depth + 1);
        } else if (isAttachment(entity)) {
            attachments.add(Optional.ofNullable(entity.getFilename()).orElse(entity.getMimeType()));
        } else if (body instanceof TextBody || body instanceof BinaryBody) {
            text(entity, (SingleBody) body);
        }
    }

    private static boolean isAttachment(Entity entity) {
        return "attachment".equalsIgnoreCase(entity.getDispositionType())
                || !entity.getMimeType().startsWith("text/");
    }

    private void text(Entity entity, SingleBody body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        body.writeTo(bytes);
        Decoded decoded = Charsets.decode(bytes.toByteArray(), Optional.ofNullable(entity.getCharset()));
        notes.addAll(decoded.notes());
        if (entity.getMimeType().equals("text/html")) {
            ReceivedMail html = WebPage.read(decoded);
            links.addAll(html.links());
            page.append(html.text()).append('\n');
        } else {
            plain.append(decoded.text()).append('\n');
        }
    }

    /** The plain part where there is one; it is what a person would paste. */
    String text() {
        return (plain.toString().isBlank() ? page : plain).toString();
    }

    List<ReceivedMail.Link> links() {
        return links;
    }

    List<String> attachments() {
        return attachments;
    }

    List<org.appealworkbench.api.Message> notes() {
        return List.copyOf(notes);
    }

    Optional<Message> innermost() {
        return Optional.ofNullable(innermost);
    }
}
