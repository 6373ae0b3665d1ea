package org.appealworkbench.extensions.internal.watch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appealworkbench.api.plugin.TypeChange;
import org.appealworkbench.api.plugin.TypeChange.Kind;
import org.appealworkbench.api.plugin.TypeEntry;
import org.appealworkbench.api.plugin.TypeEntry.Status;
import org.appealworkbench.api.type.AppealTypeId;
import org.jspecify.annotations.Nullable;

/** What changed from one moment to the next: first what runs, by type, then what does not, by file. */
final class Difference {

    private final Snapshot before;
    private final Snapshot after;
    private final List<TypeChange> changes = new ArrayList<>();

    private Difference(Snapshot before, Snapshot after) {
        this.before = before;
        this.after = after;
    }

    static List<TypeChange> between(Snapshot before, Snapshot after) {
        Difference difference = new Difference(before, after);
        difference.running();
        difference.idle();
        return List.copyOf(difference.changes);
    }

    private void running() {
        Map<String, TypeEntry> ranBefore = running(before);
        Map<String, TypeEntry> runNow = running(after);
        ranBefore.forEach((name, entry) -> {
            if (!runNow.containsKey(name)) {
                changes.add(new TypeChange(Kind.GONE, entry, Optional.empty()));
            }
        });
        runNow.forEach((name, entry) -> {
            TypeEntry old = ranBefore.get(name);
            if (old == null) {
                changes.add(new TypeChange(Kind.APPEARED, entry, Optional.empty()));
            } else if (isOther(old, entry)) {
                changes.add(new TypeChange(Kind.UPDATED, entry, Optional.of(old.version())));
            }
        });
    }

    private boolean isOther(TypeEntry old, TypeEntry entry) {
        return !old.file().equals(entry.file())
                || !old.version().equals(entry.version())
                || !before.hasSameContent(after, entry.file());
    }

    /** By type; a bundle of code without one by its file. */
    private static Map<String, TypeEntry> running(Snapshot snapshot) {
        Map<String, TypeEntry> running = new LinkedHashMap<>();
        for (TypeEntry entry : snapshot.entries()) {
            if (entry.status() == Status.INSTALLED) {
                running.put(entry.id().map(AppealTypeId::value).orElse(entry.file()), entry);
            }
        }
        return running;
    }

    private void idle() {
        Map<String, TypeEntry> wereThere = byFile(before);
        Map<String, TypeEntry> areThere = byFile(after);
        wereThere.forEach((file, entry) -> {
            if (entry.status() != Status.INSTALLED && !areThere.containsKey(file)) {
                changes.add(new TypeChange(Kind.GONE, entry, Optional.empty()));
            }
        });
        areThere.forEach((file, entry) -> {
            TypeEntry old = wereThere.get(file);
            if (entry.status() == Status.KEPT_OUT && !entry.equals(old)) {
                changes.add(new TypeChange(Kind.KEPT_OUT, entry, Optional.empty()));
            } else if (entry.status() == Status.SHADOWED && !isSameShadow(old, entry)) {
                changes.add(new TypeChange(Kind.SHADOWED, entry, Optional.empty()));
            }
        });
    }

    private static boolean isSameShadow(@Nullable TypeEntry old, TypeEntry entry) {
        return old != null && old.status() == Status.SHADOWED && old.version().equals(entry.version());
    }

    private static Map<String, TypeEntry> byFile(Snapshot snapshot) {
        Map<String, TypeEntry> files = new LinkedHashMap<>();
        snapshot.entries().forEach(entry -> files.put(entry.file(), entry));
        return files;
    }
}
