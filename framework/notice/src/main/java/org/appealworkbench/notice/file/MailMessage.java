package org.appealworkbench.notice.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.AddressList;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.appealworkbench.api.notice.ReceivedMail;
import org.appealworkbench.notice.NoticeError;
import org.jspecify.annotations.Nullable;

/** A mail with its headers and parts. Of mails within mails the innermost one with text is read: that is what was forwarded. */
final class MailMessage {
    private static final int MOST_PARTS = 200;
    private static final int DEEPEST = 20;

    private MailMessage() {}

    static ReceivedMail read(String name, byte[] bytes) {
        try {
            DefaultMessageBuilder builder = new DefaultMessageBuilder();
            builder.setMimeEntityConfig(MimeConfig.custom()
                    .setMaxLineLen(-1)
                    .setMaxHeaderLen(-1)
                    .setMaxHeaderCount(-1)
                    .setMaxContentLen(-1)
                    .build());
            Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
            return read(message);
        } catch (IOException | RuntimeException e) {
            throw FileMailReader.fault(
                    NoticeError.DAMAGED, name, "this mail is damaged or incomplete. Save it again, or copy its text.");
        }
    }

    private static ReceivedMail read(Message outer) throws IOException {
        MailParts parts = new MailParts(MOST_PARTS, DEEPEST);
        parts.collect(outer);
        Message message = parts.innermost().orElse(outer);
        List<org.appealworkbench.api.Message> notes = new ArrayList<>(parts.notes());
        if (parts.innermost().isPresent()) {
            notes.add(org.appealworkbench.api.Message.of("mail.forwarded"));
        }
        String subject = message.getSubject() == null ? "" : "Subject: " + message.getSubject() + "\n\n";
        String text = parts.text();
        return new ReceivedMail(
                text.isBlank() ? "" : subject + text,
                sender(message.getFrom()),
                replyTo(message.getReplyTo()),
                day(message.getDate()),
                parts.links(),
                parts.attachments(),
                notes);
    }

    private static Optional<String> sender(@Nullable MailboxList from) {
        return from == null || from.isEmpty()
                ? Optional.empty()
                : Optional.of(from.get(0).getAddress());
    }

    private static Optional<String> replyTo(@Nullable AddressList list) {
        return list == null
                ? Optional.empty()
                : list.flatten().stream().findFirst().map(Mailbox::getAddress);
    }

    private static Optional<LocalDate> day(@Nullable Date date) {
        return Optional.ofNullable(date).map(Date::toInstant).map(instant -> instant.atZone(ZoneOffset.UTC)
                .toLocalDate());
    }
}
