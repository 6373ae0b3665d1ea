/**
 * Wins the readable text of a mail from a file: plain text, a mail with its parts, a saved page, a printed page.
 */
@NullMarked
package org.appealworkbench.notice.file;

import org.jspecify.annotations.NullMarked;
