package org.appealworkbench.rules.internal;

import static org.appealworkbench.rules.internal.WordingOfLettersTest.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.rule.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that are judged by the kinds of their words, and what the order of sections tells. */
final class JudgedSentencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We upgraded the overall efficiency of our operation.",
                "All matters will be processed in an orderly manner.",
                "Sufficient resources are arranged for the warehouse.",
                "We will foster responsibility in our personnel.",
                "The supervision of the staff was not thorough.",
                "Numerous items were looked at, and our shop inspected various parcels.",
                "Our management of quality was too loose.",
                "Necessary arrangements are done from our side.",
                "We will take more samples.",
                "We solved the problem with the buyers.",
                "Complaints will be solved to the satisfaction of the customer.",
                "The goods are stored safely.",
                "Our process is now optimal.",
                "We stand for quality and honesty.",
                "Reasonable stock is kept."
            })
    void aClauseOfWordsThatFitAnySellerIsVague(String sentence) {
        assertThat(found(sentence, "vague-phrases")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The label printer stands at the door now.",
                "Each parcel will be weighed by Mrs Petrov.",
                "We check the orders at 9:00 and 15:00.",
                "Please check our documents carefully.",
                "We did not review the orders.",
                "The product was delivered.",
                "We kindly ask you to inspect the documents quickly."
            })
    void aClauseThatNamesSomethingOfItsOwnOrAsksIsNot(String sentence) {
        assertThat(found(sentence, "vague-phrases")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our distributor, after all these years, deceived us.",
                "That customer is simply a thief.",
                "Amazon's algorithm is completely broken.",
                "The wholesaler never bothered.",
                "Our rival did it merely to block our offer.",
                "We were tricked by the agency.",
                "Somebody reported us out of envy.",
                "They promised us that the certificate is real.",
                "It was not us, it was the shipping agent.",
                "The mistake lies with the software company.",
                "Buyers these days return everything."
            })
    void aPartyThatIsSaidToDoWrongIsBlamed(String sentence) {
        assertThat(found(sentence, "blame")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our little children depend on this shop.",
                "Our staff will lose their jobs.",
                "I could hardly sleep.",
                "This is destroying our company.",
                "We feel miserable.",
                "I am a young mother with two babies.",
                "We are fighting for our existence.",
                "I am losing hope."
            })
    void whatASentenceSaysOfGriefAndLivingIsEmotive(String sentence) {
        assertThat(found(sentence, "emotive")).isNotEmpty();
    }

    @Test
    void aFindingQuotesTheClauseAndBlameTheSentence() {
        String letter = "On 3 May we counted the stock, and we will foster responsibility in our personnel."
                + " The clerk is lazy and, as everybody can see, a liar.";
        assertThat(quoted(letter, "vague-phrases"))
                .containsExactly("\"we will foster responsibility in our personnel\"");
        assertThat(quoted(letter, "blame")).containsExactly("\"The clerk is lazy and, as everybody can see, a liar.\"");
    }

    @Test
    void angerThatBlamesIsToldOnce() {
        String letter = "The buyer is a liar and I am angry. I am angry at this printer.";
        assertThat(quoted(letter, "blame")).containsExactly("\"The buyer is a liar and I am angry.\"");
        assertThat(quoted(letter, "emotive")).containsExactly("\"I am angry at this printer.\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The factory delivered a different colour than the sample.",
                "Our assistant uploaded the wrong picture.",
                "The employee who entered the date has left the company.",
                "The service contract with the agency ended in March.",
                "Amazon asked for an invoice of the last 365 days.",
                "The algorithm of our repricer set the wrong price.",
                "The translator used the word waterproof instead of water resistant.",
                "The printer broke down on 3 May and orders were late.",
                "The customer service of our company works from 9 to 17.",
                "The person who approved the text did not know the rule.",
                "We are happy to send further documents.",
                "Our records show 14 orders in this period.",
                "The reason was a gap between two systems.",
                "The weekend orders were only processed on Monday.",
                "One person manages orders and messages.",
                "The information on the page was wrong.",
                "The supplier controls the colour with a card.",
                "More orders came in per day than we were able to pack."
            })
    void factsOfALetterAreJudgedSober(String sentence) {
        assertThat(found(sentence, "vague-phrases")).isEmpty();
        assertThat(found(sentence, "blame")).isEmpty();
        assertThat(found(sentence, "emotive")).isEmpty();
        assertThat(found(sentence, "absolutes")).isEmpty();
    }

    @Test
    void whatHappenedMayBeToldAboveTheFirstHeading() {
        String tale = "The container was 16 days late in May.\n\nFor 22 orders we let a store send the shears.\n\n"
                + "The parcels had its slip.";
        String actions = "\n\nSteps taken:\n\n1. On 13 June the offer was closed.\n2. All 22 buyers got our invoice.";
        assertThat(found(tale + actions, "missing-root-cause")).isEmpty();
        assertThat(found("Please open the account." + actions, "missing-root-cause"))
                .isNotEmpty();
    }

    @Test
    void aSecondSectionOfActionsIsThatOfPrevention() {
        String done = "WHY\n\nThe file was old.\n\nWHAT WE DID\n\nThe file was replaced.\nThe old one is gone.\n\n";
        assertThat(found(
                        done + "WHAT WE CHANGED\n\nThe list goes to Nadia.\nLuca is her deputy.", "missing-preventive"))
                .isEmpty();
        assertThat(found(done + "Attachments\n\nThe list.\nThe letter of Luca.", "missing-preventive"))
                .isNotEmpty();
    }

    @Test
    void issuesOfTheSameFirstSentenceBelongToTheLetter() {
        String first = "We write about the review of our account for drop shipping.";
        assertThat(found(first + " Drop shipping is over since 3 May.", "other-issue-mentioned"))
                .isEmpty();
        assertThat(found(first + " Our late shipment rate is fine.", "other-issue-mentioned"))
                .isNotEmpty();
    }

    private static List<String> quoted(String letter, String finding) {
        return new DefinedRuleEngine(new NoExpressions())
                .lint(letter, "en", PolicyFiles.policy()).stream()
                        .filter(problem ->
                                problem.finding().filter(finding::equals).isPresent())
                        .map(Problem::message)
                        .map(message -> ((Message.Text) message.args().get("phrases")).value())
                        .toList();
    }
}
