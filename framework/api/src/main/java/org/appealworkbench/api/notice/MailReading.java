package org.appealworkbench.api.notice;

import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.type.AppealTypeId;

/**
 * All that could be read from one mail without a case: what it is, what it is about, what to do next. Ranges are in the
 * text of {@code notice}.
 *
 * @param notice asks, duties, ids, metrics, deadline
 * @param language of the mail, a tag such as {@code de}
 * @param status of the account: {@code deactivated}, {@code at-risk}, {@code warning}, {@code listing-removed}, {@code
 *     reactivated}, {@code denied}; empty if the mail says nothing of it
 * @param outcome of a reply: {@code more-info}, {@code documents-requested}, {@code accepted}, {@code rejected}, {@code
 *     final}; empty if it decides and asks nothing
 * @param causes what the mail may be about, the likeliest first; never empty unless the mail is not from Amazon
 * @param subcategory finer than the first cause, if the mail says so
 * @param openWith the appeal type to open a case with, if one is installed that fits
 * @param facts rights, owners, money held, form facts: everything beside the ids of the notice
 * @param marketplaces codes, as far as the mail names their domains
 * @param due the time to act, from the mail, else from the type's dated table
 * @param grounds words that decided kind, status and outcome
 * @param nextSteps what to do, most urgent first
 * @param clientQuestions what the mail leaves open and the client must be asked
 */
public record MailReading(
        Notice notice,
        String language,
        MailKind kind,
        MailClass mailClass,
        Optional<String> status,
        Optional<String> outcome,
        List<Hypothesis> causes,
        Optional<String> subcategory,
        Optional<AppealTypeId> openWith,
        List<Mention> facts,
        List<String> marketplaces,
        Optional<Due> due,
        List<Evidence> grounds,
        PhishingVerdict phishing,
        List<Message> nextSteps,
        List<Message> clientQuestions,
        List<Message> notes) {

    public MailReading {
        causes = List.copyOf(causes);
        facts = List.copyOf(facts);
        marketplaces = List.copyOf(marketplaces);
        grounds = List.copyOf(grounds);
        nextSteps = List.copyOf(nextSteps);
        clientQuestions = List.copyOf(clientQuestions);
        notes = List.copyOf(notes);
    }
}
