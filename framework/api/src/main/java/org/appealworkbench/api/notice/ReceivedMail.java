package org.appealworkbench.api.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.Message;

/**
 * A mail as it came: its readable text, and what only a mail file tells.
 *
 * @param text what a person would read; scripts, styles and furniture of a page are gone
 * @param sender address without a name
 * @param links where links lead, if the file shows more than their words
 * @param attachments names of attached files, which are not read
 * @param notes what the reader should know about how the text was won
 */
public record ReceivedMail(
        String text,
        Optional<String> sender,
        Optional<String> replyTo,
        Optional<LocalDate> received,
        List<Link> links,
        List<String> attachments,
        List<Message> notes) {

    /**
     * @param shown its words
     * @param target its address
     */
    public record Link(String shown, String target) {}

    public ReceivedMail {
        links = List.copyOf(links);
        attachments = List.copyOf(attachments);
        notes = List.copyOf(notes);
    }

    /** A text that somebody pasted. */
    public static ReceivedMail ofText(String text, Optional<String> sender) {
        return new ReceivedMail(text, sender, Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());
    }
}
