package org.appealworkbench.headless;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.Place;

/** Text that a person hands to a command: a file, or standard input for {@code -}. */
final class TextInput {

    private static final Charset CHINESE = Charset.forName("GB18030");

    private TextInput() {}

    static String read(Host host, String fileOrDash) {
        try {
            byte[] bytes = fileOrDash.equals("-")
                    ? System.in.readAllBytes()
                    : Files.readAllBytes(host.resolve(Path.of(fileOrDash)));
            return text(decode(bytes, fileOrDash), fileOrDash);
        } catch (NoSuchFileException e) {
            throw new AppealException(
                    HeadlessError.FILE_NOT_READABLE, "There is no file '" + fileOrDash + "'.", null, e);
        } catch (IOException e) {
            throw new AppealException(
                    HeadlessError.FILE_NOT_READABLE,
                    "'" + fileOrDash + "' cannot be read: " + e.getMessage() + ".",
                    null,
                    e);
        }
    }

    /** Files of programs begin like this, or hold a character that no text has. */
    private static String text(String decoded, String name) {
        if (decoded.startsWith("%PDF-") || decoded.indexOf(0) >= 0) {
            throw new AppealException(
                    HeadlessError.FILE_NOT_READABLE,
                    "This is a picture, a PDF or another file that is no text. Copy the words of the letter into a"
                            + " .txt file and name that.",
                    Place.of(name),
                    null);
        }
        return decoded;
    }

    /** UTF-8, with or without its mark; else what Chinese editors save. */
    private static String decode(byte[] bytes, String name) {
        try {
            String text = strict(bytes, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            try {
                return strict(bytes, CHINESE);
            } catch (CharacterCodingException e) {
                throw new AppealException(
                        HeadlessError.FILE_NOT_READABLE,
                        "This is text neither in UTF-8 nor in GB18030. Save it as UTF-8.",
                        Place.of(name),
                        e);
            }
        }
    }

    private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
