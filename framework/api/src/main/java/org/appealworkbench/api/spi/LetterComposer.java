package org.appealworkbench.api.spi;

import java.time.LocalDate;
import java.util.List;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.interview.Interview;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.notice.Notice;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.LetterDefinition;
import org.osgi.annotation.versioning.ProviderType;

/** Composes letters. Thread-safe; a letter can always be composed, faults stand in it. */
@ProviderType
public interface LetterComposer {

    /** What a letter is composed from. */
    record Source(AppealType type, Policy policy, CaseFile caseFile, Notice notice, Interview interview) {}

    /** The letters that the case needs now: those whose {@code when} holds on a path that wants letters; the appeal first. */
    List<Letter> compose(Source source);

    /** One letter, needed or not. */
    Letter compose(Source source, LetterDefinition letter);

    /**
     * The same letter for the client: the same facts in another language, and of free text what the client said, where it was
     * said in that language. Hand edits are not in it.
     *
     * @param language one of {@link LetterDefinition#counterparts()}
     */
    Letter counterpart(Source source, LetterDefinition letter, String language);

    /** A day as letters of this case write it, so that what stands around a letter agrees with what stands in it. */
    String date(Source source, LocalDate day, String language);
}
