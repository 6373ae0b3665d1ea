package org.appealworkbench.api.workflow;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.Messages;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.casefile.CaseFolder;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.rule.FreeText;
import org.appealworkbench.api.rule.Problems;
import org.appealworkbench.api.rule.Stage;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.type.AppealTypeId;
import org.appealworkbench.api.type.LetterId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The one place that knows the order of the stages; every front end calls it. Thread-safe.
 *
 * @since 0.1
 */
@ProviderType
public interface Workflow {

    /**
     * Reads a case.
     *
     * @param caseFolderOrFile the folder that holds {@code case.json}, or the file itself
     * @throws AppealException of kind USER with file and line if it cannot be read or does not fit the schema
     */
    CaseFolder open(Path caseFolderOrFile);

    /**
     * Reads a case whose JSON is no file of its own.
     *
     * @param json the bytes of a {@code case.json}
     * @param folder against which the case's relative paths resolve
     * @param start the file that errors name, and the line of it where this JSON starts (0 or 1: the first)
     * @throws AppealException of kind USER with file and line if it cannot be read or does not fit the schema
     */
    CaseFolder open(byte[] json, Path folder, Place start);

    /**
     * Takes a case through notice, interview, composition and rules.
     *
     * @throws AppealException if its appeal type is unknown or kept out
     */
    Assessment assess(CaseFolder folder, Stage stage);

    /**
     * Takes a case through the same stages with a type that need not be installed, as its author does. A case whose current
     * round is answered with another type is judged by that one, which must be installed.
     *
     * @throws AppealException if the current round's type is another one, and that is unknown or kept out
     */
    Assessment assess(AppealType type, CaseFolder folder, Stage stage);

    /**
     * One letter of an assessed case; composed now if the case does not need it by itself.
     *
     * @param letter absent means the appeal of the current round
     * @throws AppealException of kind USER if the type has no such letter, or the path wants none
     */
    Letter letter(Assessment assessment, Optional<LetterId> letter);

    /**
     * What keeps this letter of an assessed case from going out: for the appeal everything that was found in the case, for a side
     * letter only what is wrong with its own words, because a reminder is needed most while the case has errors.
     */
    Problems problems(Assessment assessment, Letter letter);

    /** The formats that can be rendered, in alphabetical order. */
    List<String> formats();

    /**
     * Renders a letter; with {@code txt} also one file for each box of the form. Writes nothing.
     *
     * @param draft marks the letter as a draft with visible gaps
     * @throws AppealException of kind USER for an unknown format
     */
    List<RenderedFile> render(Assessment assessment, Letter letter, Set<String> formats, boolean draft);

    /**
     * The letter beside each counterpart that its type offers, {@code <letter>.<language>.html}. Writes nothing.
     *
     * @param draft as for {@link #render}
     */
    List<RenderedFile> counterparts(Assessment assessment, Letter letter, boolean draft);

    /**
     * The same letter in the client's language and words, as {@link #render} takes it.
     *
     * @param language one of {@code LetterDefinition.counterparts()} of this letter
     */
    Letter counterpart(Assessment assessment, Letter letter, String language);

    /**
     * Writes a new case folder to fill, prefilled from the notice.
     *
     * @param folder must not exist, or be empty
     * @return the case as written
     * @throws AppealException of kind USER if the folder holds anything
     */
    CaseFile create(AppealTypeId type, Path folder, Optional<String> notice);

    /** What people wrote for this case, to compare other cases with. */
    FreeText freeText(Assessment assessment);

    /** The same, judged again beside other cases: what both say in the same words is a problem. */
    Assessment beside(Assessment assessment, List<FreeText> others);

    /** The universal letter rules on the plain text of any letter; places are {@code line:column}. */
    Problems lint(String text, String language);

    /**
     * Problems as JSON, the one shape of {@code check --json} and {@code problems.json}: an array on one line.
     *
     * @param texts of the type and of policy, in which the sentences are found
     * @param language tag of the sentences, {@code en} or {@code zh-CN}
     */
    String problemsJson(Problems problems, Messages texts, String language);

    Policy policy();
}
