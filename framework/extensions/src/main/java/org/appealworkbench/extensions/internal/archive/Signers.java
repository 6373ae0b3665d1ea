package org.appealworkbench.extensions.internal.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The certificates whose owners may sign code bundles; a jar is signed only if every entry is. */
public record Signers(Set<Certificate> certificates) {

    private static final Logger LOG = LoggerFactory.getLogger(Signers.class);
    private static final Pattern SIGNATURE_FILE =
            Pattern.compile("META-INF/(?:MANIFEST\\.MF|[^/]+\\.(?:SF|RSA|DSA|EC))", Pattern.CASE_INSENSITIVE);

    public Signers {
        certificates = Set.copyOf(certificates);
    }

    /** A file that holds no certificate trusts nobody. */
    static Signers read(Path folder) {
        Set<Certificate> certificates = new HashSet<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, Signers::isCertificate)) {
                for (Path file : files) {
                    read(file, certificates);
                }
            } catch (IOException e) {
                return new Signers(Set.of());
            }
        }
        return new Signers(certificates);
    }

    private static boolean isCertificate(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".pem") || name.endsWith(".crt") || name.endsWith(".cer");
    }

    private static void read(Path file, Set<Certificate> certificates) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            certificates.addAll(CertificateFactory.getInstance("X.509").generateCertificates(in));
        } catch (CertificateException e) {
            LOG.warn("{} holds no certificate: {}", file, e.getMessage());
        }
    }

    boolean haveSigned(Path jar) {
        if (certificates.isEmpty()) {
            return false;
        }
        try (JarFile file = new JarFile(jar.toFile(), true)) {
            for (JarEntry entry : file.stream().toList()) {
                if (!entry.isDirectory()
                        && !SIGNATURE_FILE.matcher(entry.getName()).matches()
                        && !isSigned(file, entry)) {
                    return false;
                }
            }
            return true;
        } catch (IOException | SecurityException e) {
            return false;
        }
    }

    /** Reading to the end is what makes the platform compare the digest. */
    private boolean isSigned(JarFile file, JarEntry entry) throws IOException {
        try (InputStream in = file.getInputStream(entry)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        CodeSigner @Nullable [] signers = entry.getCodeSigners();
        if (signers == null) {
            return false;
        }
        for (CodeSigner signer : signers) {
            if (certificates.contains(
                    signer.getSignerCertPath().getCertificates().get(0))) {
                return true;
            }
        }
        return false;
    }
}
