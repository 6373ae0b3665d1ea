package org.appealworkbench.api.workflow;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.type.AppealTypeId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The tools of those who write plug-ins and of those who run the host. Front ends call it; it is never called while a case
 * is worked on. Thread-safe, but two calls that write to the same folder are not kept apart.
 *
 * <p>Where a method takes {@code shownAs}, that is the path as the person gave it: findings name their files below it.
 *
 * @since 0.1
 */
@ProviderType
public interface Authoring {

    /**
     * Writes a plug-in to begin with: sound, with one golden test and without Java.
     *
     * @param folder must not exist, or be empty
     * @return the files, relative to the folder, in alphabetical order
     * @throws AppealException of kind USER if the folder holds anything or cannot be written
     */
    List<Path> create(AppealTypeId id, Path folder);

    /**
     * Verifies a plug-in and, if it is sound, runs the golden tests that it brings along. Never throws for what the plug-in
     * contains.
     *
     * @param folderOrJar the folder that holds {@code APPEAL-INF/}, or a jar
     * @param golden what to do where a golden file differs; only files of a folder can be accepted
     * @throws AppealException of kind USER if there is nothing that could be checked, or it cannot be read or written
     */
    PluginReport check(Path folderOrJar, String shownAs, Golden golden);

    /**
     * Makes a jar of a folder, in memory; the same files give the same bytes. Only what lies below {@code APPEAL-INF/} goes
     * into it.
     *
     * @throws AppealException of kind USER if there is no plug-in in the folder, or it cannot be read
     */
    PackedPlugin pack(Path folder, String shownAs);

    /** The jars in {@code plugins/}, by file; the kept out ones included. Verifies every one. */
    List<PluginJar> list();

    /**
     * Puts a jar into {@code plugins/}: it appears there whole or not at all. A jar with the same type in the same version
     * is replaced.
     *
     * @throws AppealException of kind USER if the jar cannot be read or the folder cannot be written; of kind PLUGIN if the
     *     jar brings code that nobody trusts, with the way out
     */
    Installation install(Path jar, String shownAs);

    /**
     * Deletes the jar in {@code plugins/} that offers a type.
     *
     * @param version needed if several versions are there
     * @return the files that are gone
     * @throws AppealException of kind USER if no jar there offers the type (naming what is near), several versions do, or
     *     the folder cannot be written
     */
    List<Path> remove(AppealTypeId id, Optional<String> version);

    /** What happens to golden files. */
    enum Golden {
        /** A difference is a finding. */
        COMPARE,
        /** What came out becomes what is expected. */
        ACCEPT
    }
}
