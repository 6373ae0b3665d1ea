package org.appealworkbench.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Leaves a class data archive, with which the next start of the Java machine takes about half the time.
 *
 * <p>The machine is asked to write it from the inside, because an archive written at exit could not be moved into place afterwards,
 * and two processes that write one file would spoil it.
 */
final class ClassArchive {
    private ClassArchive() {}

    static void write(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        PrintStream results = System.out;
        Path draft = folder.resolve(
                target.getFileName() + "." + ProcessHandle.current().pid());
        try {
            Files.createDirectories(folder);
            // The machine tells of its success on standard output.
            System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
            ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "vmCds",
                            new Object[] {new String[] {"dynamic_dump", draft.toString()}},
                            new String[] {String[].class.getName()});
            if (Files.size(draft) > 0) {
                removeOlder(folder, target);
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (JMException | IOException | RuntimeException e) {
            giveUp(target, draft);
        } finally {
            System.setOut(results);
        }
    }

    /** The name says the place of the installation, the product's checksum, and the kind of command. */
    private static void removeOlder(Path folder, Path target) throws IOException {
        String name = target.getFileName().toString();
        String place = name.replaceFirst("-.*", "-");
        String product = name.replaceFirst("[^-]*$", "");
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, place + "*.jsa")) {
            for (Path archive : all) {
                if (!archive.getFileName().toString().startsWith(product)) {
                    Files.deleteIfExists(archive);
                }
            }
        }
    }

    /** An empty archive is ignored by the machine and keeps later starts from trying again what this machine cannot do. */
    private static void giveUp(Path target, Path draft) {
        try {
            Files.deleteIfExists(draft);
            Files.createFile(target);
        } catch (IOException e) {
            // Without an archive the product is only slower.
        }
    }
}
