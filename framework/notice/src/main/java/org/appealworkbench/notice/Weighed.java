package org.appealworkbench.notice;

import java.util.List;
import org.appealworkbench.api.notice.Evidence;

/**
 * What rules say beside what a model says. A rule is sure of what it says or says nothing; of the model's values each has a
 * part.
 *
 * @param value the one that has most of both
 * @param evidence the words that speak most for it
 */
record Weighed(String value, List<Evidence> evidence) {
    /** Where a mail is, has, or brings nothing of the kind. */
    static final String NONE = "none";
    /** A model knows little of a short mail: divided by the number of its words, this is what rules count more. */
    private static final double OF_SHORT_MAILS = 8;

    /**
     * @param least what rules count at least beside the parts of the model, which are one in all
     * @param words how many the mail has
     */
    static Weighed of(String ruled, double least, List<WordModel.Share> shares, int words) {
        double ofRules = least + OF_SHORT_MAILS / Math.max(1, words);
        Weighed best = new Weighed(ruled, List.of());
        double most = 0;
        for (WordModel.Share share : shares) {
            double part = share.part() + (share.value().equals(ruled) ? ofRules : 0);
            if (part > most) {
                most = part;
                best = new Weighed(share.value(), share.evidence());
            }
        }
        return best;
    }
}
