package org.appealworkbench.api.spi;

import java.time.LocalDate;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.health.AccountHealth;
import org.appealworkbench.api.interview.Interview;
import org.appealworkbench.api.notice.Notice;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.type.AppealType;
import org.osgi.annotation.versioning.ProviderType;

/** Meets questions with answers. Thread-safe; never fails on what answers contain. */
@ProviderType
public interface Interviewer {

    /** @param today used where the case names no day of its own */
    Interview interview(
            AppealType type, Policy policy, CaseFile caseFile, Notice notice, AccountHealth health, LocalDate today);
}
