package org.appealworkbench.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.fact.AnswerPath;
import org.appealworkbench.api.interview.AnswerFault;
import org.appealworkbench.api.policy.FormProfile;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.type.AppealType;

/**
 * What a case says of the form on the screen, instead of its profile: a name that nothing reads, or a value that is none,
 * would be passed over in silence. What {@code appeal new} notes of the mail ({@code notice.…}) is for people.
 */
final class FormOverrides {

    private static final AnswerPath FORM = AnswerPath.of("form");
    private static final String NOTE = "notice.";
    private static final Set<String> COUNTING = Set.of("code-points", "utf-16", "bytes", "words");

    private FormOverrides() {}

    static List<AnswerFault> faults(CaseFile caseFile, AppealType type, Policy policy) {
        List<AnswerFault> faults = new ArrayList<>(0);
        Map<String, String> overrides = caseFile.form().overrides();
        if (overrides.isEmpty()) {
            return faults;
        }
        Set<String> known = known(caseFile, type, policy);
        overrides.forEach((name, value) -> {
            Message told = Message.of("answer.unknown-override").with("name", Given.shortened(name));
            if (!name.startsWith(NOTE) && !known.contains(name)) {
                Message names = told.with("known", known.isEmpty() ? "-" : String.join(", ", known));
                faults.add(new AnswerFault(AnswerFault.Kind.UNKNOWN_QUESTION, FORM, names));
            } else if (!fits(name, value)) {
                Message given = Message.of("answer.invalid.override")
                        .with("name", Given.shortened(name))
                        .with("given", Given.shortened(value));
                faults.add(new AnswerFault(AnswerFault.Kind.INVALID, FORM, given));
            }
        });
        return faults;
    }

    /** The names that are read: limit and counting of each box of the form that the case uses. */
    private static Set<String> known(CaseFile caseFile, AppealType type, Policy policy) {
        Optional<FormProfile> form = caseFile.form()
                .profile()
                .or(() -> type.forms().stream().findFirst())
                .flatMap(id -> policy.form(type, id));
        Set<String> names = new TreeSet<>();
        form.ifPresent(profile -> profile.boxes().forEach(box -> {
            names.add("boxes." + box.box() + ".limit");
            names.add("boxes." + box.box() + ".counting");
        }));
        return names;
    }

    private static boolean fits(String name, String value) {
        if (name.startsWith(NOTE)) {
            return true;
        }
        return name.endsWith(".counting")
                ? COUNTING.contains(value)
                : value.strip().matches("[0-9]{1,9}");
    }
}
