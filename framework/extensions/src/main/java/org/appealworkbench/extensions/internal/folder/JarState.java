package org.appealworkbench.extensions.internal.folder;

import java.nio.file.Path;
import java.util.Optional;
import org.appealworkbench.api.type.AppealTypeId;
import org.appealworkbench.extensions.internal.Head;
import org.appealworkbench.extensions.internal.archive.Inspection;

/**
 * A jar of the folder as it was when it was last looked at, as one line of the index.
 *
 * @param installed whether it became a bundle
 * @param digest SHA-256 of the file
 * @param head the type that it offers, if any
 */
record JarState(String location, FileStamp stamp, boolean installed, String digest, Optional<Head> head) {

    private static final String TAB = "\t";
    private static final String UNREAD = "unread";

    static JarState of(String location, FileStamp stamp, Inspection inspection) {
        return new JarState(location, stamp, true, inspection.digest(), inspection.head());
    }

    /** Of a file that is there and cannot be read, perhaps only now. */
    static JarState unread(String location, FileStamp stamp) {
        return new JarState(location, stamp, false, UNREAD, Optional.empty());
    }

    boolean isUnread() {
        return digest.equals(UNREAD);
    }

    JarState refused() {
        return new JarState(location, stamp, false, digest, head);
    }

    boolean isUnchanged(Path jar) {
        return FileStamp.of(jar).equals(stamp);
    }

    String line() {
        return String.join(
                TAB,
                location,
                Long.toString(stamp.bytes()),
                Long.toString(stamp.modified()),
                stamp.key(),
                Boolean.toString(installed),
                digest,
                head.map(known -> known.id().value()).orElse(""),
                head.map(Head::version).orElse(""));
    }

    /** Compared at every start: the method that the compiler gives a record would take ten milliseconds to link. */
    @Override
    public boolean equals(Object other) {
        return other instanceof JarState state && line().equals(state.line());
    }

    @Override
    public int hashCode() {
        return line().hashCode();
    }

    /** Empty for a line that is not one of ours. */
    static Optional<JarState> parse(String line) {
        String[] cells = line.split(TAB, -1);
        if (cells.length != 8) {
            return Optional.empty();
        }
        try {
            return Optional.of(new JarState(
                    cells[0],
                    new FileStamp(Long.parseLong(cells[1]), Long.parseLong(cells[2]), cells[3]),
                    Boolean.parseBoolean(cells[4]),
                    cells[5],
                    AppealTypeId.isValid(cells[6])
                            ? Optional.of(new Head(AppealTypeId.of(cells[6]), cells[7]))
                            : Optional.empty()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
