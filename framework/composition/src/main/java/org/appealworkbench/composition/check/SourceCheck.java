package org.appealworkbench.composition.check;

import org.appealworkbench.api.Place;

/** What only the bare source of a template shows. */
final class SourceCheck {

    private SourceCheck() {}

    static void check(String source, String file, Findings findings) {
        int number = 0;
        for (String line : (Iterable<String>) source.lines()::iterator) {
            number++;
            String words = line.stripLeading();
            if (words.startsWith("##")) {
                findings.error(
                        Place.of(file, number, line.length() - words.length() + 1),
                        "TEMPLATE-HASH-LINE",
                        "a line that starts with '##' is a comment in Velocity and never printed; headings stand in"
                                + " letters.yaml, comments between #* and *#");
            }
            for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
                if (Character.getType(line.codePointAt(i)) == Character.PRIVATE_USE) {
                    findings.error(
                            Place.of(file, number, i + 1),
                            "TEMPLATE-CHARACTER",
                            "a private-use character stands here; it is taken out of letters");
                }
            }
        }
    }
}
