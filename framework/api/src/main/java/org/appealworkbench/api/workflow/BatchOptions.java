package org.appealworkbench.api.workflow;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.appealworkbench.api.rule.Stage;
import org.appealworkbench.api.type.LetterId;

/**
 * What decides about the content of the files that a batch writes.
 *
 * @param formats of the letters, in alphabetical order
 * @param letter absent means the appeal of the current round, if the case needs one
 * @param force writes letters in spite of errors, as drafts
 * @param language of the sentences in {@code problems.json}: {@code en} or {@code zh-CN}
 */
public record BatchOptions(
        SortedSet<String> formats, Optional<LetterId> letter, Stage stage, boolean force, String language) {

    public BatchOptions {
        formats = Collections.unmodifiableSortedSet(new TreeSet<>(formats));
    }

    /** Letters in these formats, judged as at ready, English problems. */
    public static BatchOptions of(Set<String> formats) {
        return new BatchOptions(new TreeSet<>(formats), Optional.empty(), Stage.READY, false, "en");
    }
}
