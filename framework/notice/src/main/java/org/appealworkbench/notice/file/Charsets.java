package org.appealworkbench.notice.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.Message;
import org.mozilla.universalchardet.UniversalDetector;

/** Bytes into text: by the byte order mark, as UTF-8 if they are, as declared if that holds, else as a detector guesses. */
final class Charsets {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private Charsets() {}

    static Decoded decode(byte[] bytes) {
        return decode(bytes, Optional.empty());
    }

    static Decoded decode(byte[] bytes, Optional<String> declared) {
        Optional<String> marked = marked(bytes);
        if (marked.isPresent()) {
            return told(marked.get(), List.of());
        }
        Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return told(utf8.get(), List.of());
        }
        Optional<Charset> named = declared.flatMap(Charsets::named).filter(one -> !isAscii(one));
        Optional<String> asNamed = named.flatMap(one -> strict(bytes, one));
        if (asNamed.isPresent()) {
            return told(asNamed.get(), List.of());
        }
        Optional<Charset> guess = guess(bytes);
        Optional<String> asGuessed = guess.flatMap(one -> strict(bytes, one));
        List<Message> notes = new ArrayList<>();
        if (guess.isPresent() && asGuessed.isPresent()) {
            notes.add(Message.of("mail.charset-guessed")
                    .with("charset", guess.get().name()));
            return told(asGuessed.get(), notes);
        }
        notes.add(Message.of("mail.charset-guessed").with("charset", WESTERN.name()));
        return told(new String(bytes, WESTERN), notes);
    }

    private static Decoded told(String text, List<Message> notes) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (plain.indexOf('\uFFFD') < 0) {
            return new Decoded(plain, notes);
        }
        List<Message> more = new ArrayList<>(notes);
        more.add(Message.of("mail.characters-lost"));
        return new Decoded(plain, more);
    }

    private static Optional<String> marked(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return Optional.of(new String(bytes, StandardCharsets.UTF_16LE));
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return Optional.of(new String(bytes, StandardCharsets.UTF_16BE));
        }
        return Optional.empty();
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isAscii(Charset charset) {
        return charset.equals(StandardCharsets.US_ASCII) || charset.equals(StandardCharsets.UTF_8);
    }

    private static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> guess(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).flatMap(Charsets::named);
    }
}
