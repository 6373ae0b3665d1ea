package org.appealworkbench.headless;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.plugin.TypeEntry;
import org.osgi.framework.Bundle;

/** Looks at the installation: Java, bundles, appeal types, formats, cache, disk; for each what is wrong and what to do. */
record Examination(Session session) {

    private static final long SCARCE = 100L * 1024 * 1024;

    /** @param exit {@link ExitCode#DONE} if all is well */
    record Finding(String what, ExitCode exit, Message message) {}

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.add(java());
        findings.add(bundles());
        findings.add(policy());
        session.types().entries().forEach(entry -> findings.add(type(entry)));
        findings.add(formats());
        session.host().cache().ifPresent(cache -> findings.add(cache(cache)));
        return findings;
    }

    private static Finding java() {
        return new Finding(
                "java",
                ExitCode.DONE,
                Message.of("doctor.java")
                        .with("version", Runtime.version().toString())
                        .with("home", System.getProperty("java.home", "")));
    }

    private Finding bundles() {
        Bundle[] all = session.host().context().getBundles();
        List<Bundle> idle = Arrays.stream(all)
                .filter(bundle -> bundle.getHeaders("").get("Fragment-Host") == null)
                .filter(bundle -> bundle.getState() != Bundle.ACTIVE && bundle.getState() != Bundle.STARTING)
                .filter(bundle -> !isPlugin(bundle))
                .toList();
        return idle.isEmpty()
                ? new Finding(
                        "bundles", ExitCode.DONE, Message.of("doctor.bundles").with("count", all.length))
                : new Finding(
                        "bundles",
                        ExitCode.DEFECT,
                        Message.of("doctor.bundles.idle")
                                .with(
                                        "names",
                                        idle.stream()
                                                .map(Bundle::getSymbolicName)
                                                .collect(Collectors.joining(", "))));
    }

    /** Plug-ins are told about as appeal types. */
    private static boolean isPlugin(Bundle bundle) {
        return bundle.getLocation().startsWith("plugins/")
                || Optional.ofNullable(bundle.getHeaders("").get("Require-Capability"))
                        .filter(required -> required.contains("appealworkbench.types"))
                        .isPresent();
    }

    private Finding policy() {
        return new Finding(
                "policy",
                ExitCode.DONE,
                Message.of("doctor.policy")
                        .with("version", session.workflow().policy().version()));
    }

    private static Finding type(TypeEntry entry) {
        String name = entry.id().map(id -> id.value()).orElse(entry.bundle());
        return entry.status() == TypeEntry.Status.KEPT_OUT
                ? new Finding(
                        "type",
                        ExitCode.TYPE_NOT_LOADED,
                        Message.of("doctor.type.kept-out")
                                .with("name", name)
                                .with("file", entry.file())
                                .with(
                                        "reason",
                                        entry.faults().stream()
                                                .findFirst()
                                                .map(Fault::toString)
                                                .orElse("")))
                : new Finding(
                        "type",
                        ExitCode.DONE,
                        Message.of("doctor.type").with("name", name).with("version", entry.version()));
    }

    private Finding formats() {
        List<String> formats = session.workflow().formats();
        return new Finding(
                "formats",
                formats.contains("pdf") ? ExitCode.DONE : ExitCode.DEFECT,
                Message.of(formats.contains("pdf") ? "doctor.formats" : "doctor.formats.no-pdf")
                        .with("formats", String.join(", ", formats)));
    }

    private static Finding cache(Path cache) {
        try {
            long free = Files.getFileStore(cache).getUsableSpace();
            boolean well = Files.isWritable(cache) && free > SCARCE;
            return new Finding(
                    "cache",
                    well ? ExitCode.DONE : ExitCode.USAGE,
                    Message.of(well ? "doctor.cache" : "doctor.cache.scarce")
                            .with("folder", cache.toString())
                            .with("megabytes", free / (1024 * 1024)));
        } catch (IOException e) {
            return new Finding(
                    "cache",
                    ExitCode.USAGE,
                    Message.of("doctor.cache.unreadable")
                            .with("folder", cache.toString())
                            .with("reason", String.valueOf(e.getMessage())));
        }
    }
}
