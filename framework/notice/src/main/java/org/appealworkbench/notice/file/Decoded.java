package org.appealworkbench.notice.file;

import java.util.List;
import org.appealworkbench.api.Message;

/**
 * Text won from bytes.
 *
 * @param notes that characters were lost, or that the declared charset was wrong
 */
record Decoded(String text, List<Message> notes) {}
