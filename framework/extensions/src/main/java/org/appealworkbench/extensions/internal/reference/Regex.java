package org.appealworkbench.extensions.internal.reference;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import org.appealworkbench.api.Place;
import org.appealworkbench.api.plugin.Fault;

/** Whether regular expressions are RE2 syntax, in which none can run away. */
final class Regex {

    private Regex() {}

    static void check(String pattern, Place place, List<Fault> faults) {
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            String part = e.getPattern();
            faults.add(Fault.error(
                    place,
                    "PATTERN",
                    "this is no regular expression in RE2 syntax: " + e.getDescription()
                            + (part == null || part.isEmpty() ? "" : " in '" + part + "'")
                            + "; RE2 has no look-around and no back-references"));
        }
    }
}
