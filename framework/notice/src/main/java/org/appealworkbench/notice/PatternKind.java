package org.appealworkbench.notice;

import java.util.List;
import java.util.Set;

/** The kinds that patterns of {@code notices.yaml} may have, by section. */
final class PatternKind {
    static final String ASIN = "asin";
    static final String ORDER_ID = "order-id";
    static final String COMPLAINT_ID = "complaint-id";
    static final String DATE = "date";
    static final List<String> IDS = List.of(ASIN, ORDER_ID, COMPLAINT_ID, DATE);

    static final String DAYS = "days";
    static final String HOURS = "hours";
    /** A time to answer from which no day can be worked out, such as "14 days of the first notification". */
    static final String STATED = "stated";
    /** Any time, whatever it is for; only the words around it can make it the time to act. */
    static final String TIME = "time";
    /** A sentence that matches speaks of another time, such as that of funds. */
    static final String OTHER_TIME = "other-time";

    /** What stands behind a time in its sentence if only stock or funds are lost then: that of an offer to appeal, not to act. */
    static final String OTHER_LOSS = "other-loss";

    static final List<String> DEADLINES = List.of(DAYS, HOURS, DATE, STATED, TIME, OTHER_TIME, OTHER_LOSS);

    /** An order that wants no answer; a pattern without a kind is one. */
    static final String DUTY = "duty";
    /** The sentence before a list whose items are asks. */
    static final String LEAD_IN = "lead-in";
    /** The sentence before a list of something else, whatever else it says. */
    static final String NO_LEAD_IN = "no-lead-in";
    /** An item of such a list that asks for nothing. */
    static final String NO_ASK = "no-ask";
    /** How words in running text begin that are no ask there, such as the way to a page. */
    static final String NO_INLINE_ASK = "no-inline-ask";
    /** What stands right before words that are no ask then, such as "you need not". */
    static final String NO_ASK_BEFORE = "no-ask-before";
    /** How an item of asks begins: tells such a list where its lead tells nothing. */
    static final String ASK_ITEM = "ask-item";
    /** What stands before the words of an item that is an ask, whatever list it is in, such as "missing:". */
    static final String ASK_LABEL = "ask-label";
    /** How an item begins that is no ask but a product, an order, a figure. */
    static final String DATA_ITEM = "data-item";
    /** What stands before an earlier mail that is quoted. */
    static final String QUOTED_MAIL = "quoted-mail";
    /** An ask within running text. */
    static final String INLINE_ASK = "inline-ask";

    /** What joins two asks in one sentence; the group {@code value} begins the second one. */
    static final String ASK_JOINT = "ask-joint";

    /** What parts the asks of a sentence behind a colon; the group {@code value} begins the next one. */
    static final String ASK_ENUMERATION = "ask-enumeration";

    /** What stands between words that only announce asks and those asks, as a colon does: "including". */
    static final String ASK_PARTS = "ask-parts";
    /** What leads to examples: what stands behind it in a series is no ask of its own. */
    static final String ASK_EXAMPLE = "ask-example";
    /** What numbers the asks within a sentence: what stands before the first one is none of them. */
    static final String ASK_ENUMERATOR = "ask-enumerator";
    /** What parts a series of three or more. */
    static final String ASK_SERIES = "ask-series";

    /** Where an ask ends though its sentence goes on. */
    static final String ASK_END = "ask-end";

    /** What leads to the asks of those who think that Amazon is wrong: they count only where nothing else is asked. */
    static final String IN_ERROR = "in-error";

    static final List<String> DUTIES = List.of(
            "",
            DUTY,
            LEAD_IN,
            NO_LEAD_IN,
            NO_ASK,
            NO_INLINE_ASK,
            NO_ASK_BEFORE,
            ASK_ITEM,
            ASK_LABEL,
            ASK_PARTS,
            ASK_EXAMPLE,
            DATA_ITEM,
            QUOTED_MAIL,
            IN_ERROR,
            INLINE_ASK,
            ASK_JOINT,
            ASK_SERIES,
            ASK_ENUMERATOR,
            ASK_ENUMERATION,
            ASK_END);

    /** Right before a figure it makes it a bound: "less than". */
    static final String LESS = "less";

    static final String TARGET = "target";
    static final String TARGET_AFTER = "target-after";

    /** Every other kind of a metric's words is the id of a metric. */
    static final Set<String> METRIC_WORDS = Set.of(LESS, TARGET, TARGET_AFTER);

    private PatternKind() {}
}
