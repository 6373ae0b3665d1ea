package org.appealworkbench.api.document;

import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.policy.Marketplace;

/**
 * A letter made ready for rendering.
 *
 * @param title of the document, for its metadata
 * @param draft whether it has errors and was forced: gaps stay visible and a mark says so
 */
public record LetterDocument(
        Letter letter, Letterhead letterhead, String title, Marketplace.Paper paper, boolean draft) {}
