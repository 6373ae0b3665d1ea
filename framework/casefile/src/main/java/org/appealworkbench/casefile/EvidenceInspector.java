package org.appealworkbench.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.casefile.Evidence;
import org.appealworkbench.api.evidence.Inspection;
import org.appealworkbench.api.evidence.Inspection.Status;

/** Looks at the files of evidence. What is wrong with one is a finding for rules, never an exception. */
final class EvidenceInspector {
    private static final int BUFFER = 1 << 16;

    private final Path folder;

    EvidenceInspector(Path folder) {
        this.folder = folder;
    }

    List<Inspection> inspect(List<Evidence> evidence) {
        return evidence.stream().map(this::inspect).toList();
    }

    private Inspection inspect(Evidence piece) {
        Optional<Path> path = CasePath.resolve(folder, piece.file()).path();
        if (path.isEmpty()) {
            return found(piece, Status.OUTSIDE);
        }
        if (!Files.exists(path.get())) {
            return found(piece, Status.MISSING);
        }
        return Files.isRegularFile(path.get()) ? digest(piece, path.get()) : found(piece, Status.UNREADABLE);
    }

    private static Inspection digest(Evidence piece, Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            long bytes = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sha256.update(buffer, 0, read);
                bytes += read;
            }
            Status status = bytes == 0 ? Status.EMPTY : Status.FOUND;
            String hex = HexFormat.of().formatHex(sha256.digest());
            return new Inspection(piece.id(), piece.file(), status, bytes, Optional.of(hex));
        } catch (IOException e) {
            return found(piece, Status.UNREADABLE);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static Inspection found(Evidence piece, Status status) {
        return new Inspection(piece.id(), piece.file(), status, 0, Optional.empty());
    }
}
