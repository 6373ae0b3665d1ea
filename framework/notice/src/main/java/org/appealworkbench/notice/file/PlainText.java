package org.appealworkbench.notice.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.notice.ReceivedMail;

/** Text as somebody pasted it. */
public final class PlainText {
    private static final Message PICTURE_NAME = Message.of("mail.only-a-picture-name");
    private static final Set<String> OF_PICTURES = Set.of("png", "jpg", "jpeg", "gif", "webp", "heic", "bmp", "pdf");
    private static final int LONGEST_NAME = 120;

    private PlainText() {}

    static ReceivedMail read(Decoded decoded) {
        List<Message> notes = new ArrayList<>(decoded.notes());
        String text = decoded.text().replace("\u0000", "");
        if (isNameOfPicture(text.strip())) {
            notes.add(PICTURE_NAME);
        }
        return new ReceivedMail(
                text, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), notes);
    }

    /** Whether a note says that there is no message, only the name of its picture. */
    public static boolean isOfPictureName(Message note) {
        return note.equals(PICTURE_NAME);
    }

    private static boolean isNameOfPicture(String text) {
        int dot = text.lastIndexOf('.');
        return text.length() <= LONGEST_NAME
                && text.indexOf('\n') < 0
                && dot > 0
                && OF_PICTURES.contains(text.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
