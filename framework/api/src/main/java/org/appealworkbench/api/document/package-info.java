/**
 * A letter made ready for paper or a form: letterhead, exhibits, paper size, texts of boxes.
 */
@NullMarked
@Version("0.1.0")
package org.appealworkbench.api.document;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
