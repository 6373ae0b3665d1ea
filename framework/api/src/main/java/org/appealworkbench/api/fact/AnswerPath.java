package org.appealworkbench.api.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where an answer stands: {@code lateOrders[r3].firstScan}, by row id and never by index. A path may end at a question
 * ({@code lateOrders}), at a row ({@code lateOrders[r3]}) or at a row's field.
 *
 * <p>Equality is by steps; the text form parses back to an equal path.
 */
public record AnswerPath(List<Step> steps) {

    /**
     * One question on the way, with the row entered below it if the path goes on or ends there.
     *
     * @param row the row of a list question, null if the step names the question itself
     */
    public record Step(QuestionId question, @Nullable RowId row) {

        @Override
        public String toString() {
            return row == null ? question.value() : question + "[" + row + "]";
        }
    }

    private static final Pattern STEP = Pattern.compile("([a-z][A-Za-z0-9]*)(?:\\[([A-Za-z0-9]{1,32})\\])?");

    public AnswerPath {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("an answer path names at least one question");
        }
        for (int i = 0; i < steps.size() - 1; i++) {
            if (steps.get(i).row() == null) {
                throw new IllegalArgumentException("'" + steps.get(i) + "' has no row, so nothing can stand below it");
            }
        }
    }

    public static AnswerPath of(QuestionId question) {
        return new AnswerPath(List.of(new Step(question, null)));
    }

    public static AnswerPath of(String question) {
        return of(QuestionId.of(question));
    }

    /** @throws IllegalArgumentException if the text is no path; it says which part is wrong */
    public static AnswerPath parse(String text) {
        List<Step> steps = new ArrayList<>();
        for (String part : text.split("\\.", -1)) {
            Matcher step = STEP.matcher(part);
            if (!step.matches()) {
                throw new IllegalArgumentException("'" + part + "' in '" + text
                        + "' is no step of an answer path: expected question or question[row]");
            }
            steps.add(new Step(QuestionId.of(step.group(1)), step.group(2) == null ? null : RowId.of(step.group(2))));
        }
        return new AnswerPath(steps);
    }

    /** This list's row. */
    public AnswerPath row(RowId row) {
        List<Step> more = new ArrayList<>(steps);
        more.set(more.size() - 1, new Step(last().question(), row));
        return new AnswerPath(more);
    }

    /** The field of the row at which this path ends. */
    public AnswerPath field(QuestionId field) {
        List<Step> more = new ArrayList<>(steps);
        more.add(new Step(field, null));
        return new AnswerPath(more);
    }

    public Step last() {
        return steps.get(steps.size() - 1);
    }

    /** The question that the first step names. */
    public QuestionId root() {
        return steps.get(0).question();
    }

    /** Whether {@code other} is this path or stands below it. */
    public boolean contains(AnswerPath other) {
        String mine = toString();
        String theirs = other.toString();
        return theirs.equals(mine) || theirs.startsWith(mine + ".") || theirs.startsWith(mine + "[");
    }

    /** Written out, because every item of an interview is found by its path. */
    @Override
    public int hashCode() {
        int hash = 1;
        for (int i = 0; i < steps.size(); i++) {
            RowId row = steps.get(i).row();
            hash = 31 * hash + steps.get(i).question().value().hashCode();
            hash = 31 * hash + (row == null ? 0 : row.value().hashCode());
        }
        return hash;
    }

    @Override
    public String toString() {
        return steps.size() == 1
                ? steps.get(0).toString()
                : String.join(".", steps.stream().map(Step::toString).toList());
    }
}
