package org.appealworkbench.api.spi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The names that every expression may read beside the questions', and the words that no question may have as id.
 *
 * <ul>
 *   <li>{@code today}: the day that the run counts as
 *   <li>{@code path}: id of the path that is argued
 *   <li>{@code round}: number of the round in preparation, from 1
 *   <li>{@code marketplace}: code of the one that governs
 *   <li>{@code noticeDate}: day of receipt of the current notice
 *   <li>{@code topics}: topics of the asks of the current notice
 *   <li>{@code row}, {@code outer}: the row an expression stands in, and the row around that
 *   <li>{@code letter}: the letter, as first argument of letter functions, in rules on letters only
 * </ul>
 */
public final class CaseNames {

    public static final String TODAY = "today";
    public static final String PATH = "path";
    public static final String ROUND = "round";
    public static final String MARKETPLACE = "marketplace";
    public static final String NOTICE_DATE = "noticeDate";
    public static final String TOPICS = "topics";
    public static final String ROW = "row";
    public static final String OUTER = "outer";
    public static final String LETTER = "letter";

    /** Words that no question and no field may have as id: these names, and words of expressions and templates. */
    public static final Set<String> RESERVED = Set.of(
            TODAY,
            PATH,
            ROUND,
            MARKETPLACE,
            NOTICE_DATE,
            TOPICS,
            ROW,
            OUTER,
            LETTER,
            "true",
            "false",
            "null",
            "empty",
            "size",
            "and",
            "or",
            "not",
            "eq",
            "ne",
            "lt",
            "le",
            "gt",
            "ge",
            "div",
            "mod",
            "new",
            "var",
            "let",
            "const",
            "if",
            "else",
            "for",
            "foreach",
            "while",
            "do",
            "return",
            "function",
            "break",
            "continue",
            "in",
            "instanceof",
            "seller",
            "notice",
            "asks",
            "open",
            "policy",
            "fmt",
            "join",
            "count",
            "plural",
            "exhibit",
            "is",
            "tool",
            "store",
            "macro",
            "velocityCount",
            "sum",
            "min",
            "max",
            "distinct",
            "any",
            "all",
            "where",
            "answered",
            "day",
            "days",
            "words",
            "vague",
            "mentions");

    private CaseNames() {}

    /** The static types of the names beside the questions', without {@code row}, {@code outer} and {@code letter}. */
    public static Map<String, ValueType> types() {
        Map<String, ValueType> types = new LinkedHashMap<>();
        types.put(TODAY, ValueType.of(ValueType.Kind.DATE));
        types.put(PATH, ValueType.of(ValueType.Kind.CHOICE));
        types.put(ROUND, ValueType.of(ValueType.Kind.NUMBER));
        types.put(MARKETPLACE, ValueType.of(ValueType.Kind.CHOICE));
        types.put(NOTICE_DATE, ValueType.of(ValueType.Kind.DATE));
        types.put(TOPICS, ValueType.of(ValueType.Kind.CHOICES));
        return types;
    }
}
