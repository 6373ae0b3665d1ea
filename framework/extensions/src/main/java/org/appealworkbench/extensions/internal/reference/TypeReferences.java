package org.appealworkbench.extensions.internal.reference;

import java.util.ArrayList;
import java.util.List;
import org.appealworkbench.api.plugin.Fault;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.extensions.internal.source.Contribution;

/** Whether everything that an appeal type names is there, in itself or in the policy. */
public final class TypeReferences {

    private TypeReferences() {}

    public static List<Fault> check(AppealType type, Contribution files, Policy policy) {
        List<Fault> faults = new ArrayList<>();
        Places places = new Places(files);
        new HeadReferences(type, policy, places, faults).check();
        new QuestionReferences(type, policy, places, faults).check();
        new LetterReferences(type, places, faults).check();
        new RuleReferences(type, policy, places, faults).check();
        DatedReferences dated = new DatedReferences(policy.marketplaces().keySet(), faults);
        files.trees().values().forEach(dated::check);
        NoticeReferences.check(type.notices(), policy, places, faults);
        new StaffTextReferences(files, TypeTexts.of(type, places)).check(faults);
        return faults;
    }
}
