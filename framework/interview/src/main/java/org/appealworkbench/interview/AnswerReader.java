package org.appealworkbench.interview;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.appealworkbench.api.casefile.AnswerData;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.type.Question;
import org.appealworkbench.api.type.QuestionType;

/** Gives answers their type. Never throws: whatever the data holds, the worst is a fault. */
final class AnswerReader {

    /** The types' words, made once: every single answer asks for one. */
    private static final Map<QuestionType, String> WORDS = words();

    private final Policy policy;
    private final CaseFile caseFile;
    private final ZoneId zone;

    AnswerReader(Policy policy, CaseFile caseFile, ZoneId zone) {
        this.policy = policy;
        this.caseFile = caseFile;
        this.zone = zone;
    }

    private static Map<QuestionType, String> words() {
        Map<QuestionType, String> words = new EnumMap<>(QuestionType.class);
        for (QuestionType type : QuestionType.values()) {
            words.put(type, type.word());
        }
        return words;
    }

    /** Reads the answer of a question that is no list. */
    Reading read(Question question, AnswerData data) {
        if (Given.isBlank(data)) {
            return Reading.BLANK;
        }
        QuestionType type = question.type();
        String word = WORDS.getOrDefault(type, "");
        return switch (type) {
            case YES_NO -> Texts.flag(data, word);
            case INTEGER -> Numbers.integer(data, word);
            case NUMBER, PERCENT -> Numbers.number(data, word);
            case MONEY -> Numbers.money(data, word);
            case DATE -> Days.date(data, word);
            case DATE_TIME -> Days.dateTime(data, zone, word);
            case PERIOD -> Days.period(data, word);
            case CHOICE -> Sets.choice(question, data);
            case CHOICES -> Sets.choices(question, data);
            case EVIDENCE -> Sets.evidence(question, data, caseFile);
            case REFERENCE -> Sets.reference(question, data);
            case TEXT, PARAGRAPH -> Texts.free(type, data);
            default -> Texts.formed(type, data, policy);
        };
    }
}
