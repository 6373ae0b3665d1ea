package org.appealworkbench.extensions.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.plugin.AppealTypes;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.plugin.TypeEntry;
import org.appealworkbench.api.plugin.Verdict;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.AppealTypeId;
import org.appealworkbench.api.type.Severity;

/** The registry of appeal types over the plug-ins that are installed. */
final class InstalledTypes implements AppealTypes {

    private static final Comparator<TypeEntry> ORDER = Comparator.comparing(
                    (TypeEntry entry) -> entry.id().map(AppealTypeId::value).orElse(""))
            .thenComparing(TypeEntry::bundle)
            .thenComparing(TypeEntry::file);

    private final Plugins plugins;
    private final Supplier<List<TypeEntry>> refused;

    /** @param refused the files that were not even installed */
    InstalledTypes(Plugins plugins, Supplier<List<TypeEntry>> refused) {
        this.plugins = plugins;
        this.refused = refused;
    }

    @Override
    public List<TypeEntry> entries() {
        List<TypeEntry> entries = new ArrayList<>(refused.get());
        plugins.all().forEach(plugin -> entries.add(entry(plugin)));
        return entries.stream().sorted(ORDER).toList();
    }

    @Override
    public Optional<AppealType> find(AppealTypeId id) {
        return plugins.running(id).flatMap(plugin -> plugin.verdict().type());
    }

    @Override
    public AppealType get(AppealTypeId id) {
        return find(id).orElseThrow(() -> missing(id));
    }

    private TypeEntry entry(Plugin plugin) {
        Verdict verdict = plugin.verdict();
        Optional<AppealTypeId> id = verdict.type().map(AppealType::id).or(plugin::id);
        return new TypeEntry(
                id,
                plugin.version(),
                Optional.ofNullable(plugin.bundle().getSymbolicName())
                        .orElse(plugin.bundle().getLocation()),
                plugin.bundle().getLocation(),
                status(plugin, verdict, id),
                verdict.faults());
    }

    private TypeEntry.Status status(Plugin plugin, Verdict verdict, Optional<AppealTypeId> id) {
        if (!verdict.isSound()) {
            return TypeEntry.Status.KEPT_OUT;
        }
        if (verdict.type().isEmpty()) {
            return TypeEntry.Status.INSTALLED;
        }
        boolean runs = id.flatMap(plugins::running).filter(plugin::equals).isPresent();
        return runs ? TypeEntry.Status.INSTALLED : TypeEntry.Status.SHADOWED;
    }

    private AppealException missing(AppealTypeId id) {
        Stream<List<Fault>> readable = Stream.concat(
                plugins.offering(id).stream().map(plugin -> plugin.verdict().faults()),
                refused.get().stream()
                        .filter(entry -> entry.id().filter(id::equals).isPresent())
                        .map(TypeEntry::faults));
        Stream<List<Fault>> unreadable = entries().stream()
                .filter(entry -> entry.id().isEmpty() && FileOfType.isNamedAfter(id, entry.file()))
                .map(TypeEntry::faults);
        return Stream.concat(readable, unreadable)
                .flatMap(List::stream)
                .filter(fault -> fault.severity() == Severity.ERROR)
                .findFirst()
                .map(fault -> keptOut(id, fault))
                .orElseGet(() -> unknown(id));
    }

    private static AppealException keptOut(AppealTypeId id, Fault fault) {
        return new AppealException(
                ExtensionsError.TYPE_KEPT_OUT,
                "the appeal type '" + id + "' is kept out: " + fault.code() + ": " + fault.sentence(),
                fault.place(),
                null);
    }

    private AppealException unknown(AppealTypeId id) {
        List<String> known = plugins.all().stream()
                .flatMap(plugin -> plugin.id().stream())
                .map(AppealTypeId::value)
                .distinct()
                .sorted()
                .toList();
        String others = known.isEmpty() ? "no plug-in is installed" : "installed are " + String.join(", ", known);
        return new AppealException(
                ExtensionsError.UNKNOWN_TYPE,
                plugins.lastSeen(id)
                        .map(file -> "the appeal type '" + id + "' was taken away: " + file
                                + " is no longer there; put the jar back, nothing of the case is lost; " + others)
                        .orElseGet(() -> "there is no appeal type '" + id + "'; " + others + meant(id, known)));
    }

    private static String meant(AppealTypeId id, List<String> known) {
        return Nearest.to(id.value(), known)
                .map(word -> "; did you mean '" + word + "'?")
                .orElse("");
    }
}
