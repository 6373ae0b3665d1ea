package org.appealworkbench.rules.internal;

import static org.appealworkbench.rules.internal.WordingOfLettersTest.found;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wording that is rarer than what {@link WordingOfLettersTest} has, sober sentences, and headings told as sentences. */
final class WordingInOtherWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We will pick suppliers more wisely.",
                "Our service mentality was corrected.",
                "The warehouse is now run in an orderly fashion.",
                "We shall put our house in order.",
                "We will weed out bad sellers of goods.",
                "Packing is done more solidly now.",
                "A portion of the stock was looked at.",
                "We will go deeper into this problem.",
                "We raised the bar for our staff.",
                "We will be more selective with our sources.",
                "Order handling will get smoother.",
                "We have sensitized our people.",
                "We made our rules tougher.",
                "We will cooperate with reliable logistics from now.",
                "The team understood the seriousness of the matter.",
                "We will give quality the highest attention.",
                "Things will run better soon.",
                "We pay heed to every guideline.",
                "Our colleagues were admonished.",
                "We will use better boxes.",
                "We will double our vigilance.",
                "We plan to grow our team with capable people.",
                "Customer satisfaction is close to our heart.",
                "We will do regular spot checks.",
                "We will adapt our procedures accordingly.",
                "We learned a lot from this.",
                "We will be on our guard.",
                "Problems will be dealt with swiftly.",
                "We have taken suitable precautions.",
                "We'll work on our weaknesses.",
                "Employees were called to account.",
                "We will follow your advice as well as we can."
            })
    void promisesInOtherWordsAreVagueToo(String sentence) {
        assertThat(found(sentence, "vague-phrases")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The courier simply forgot our parcels for a week.",
                "Our old accountant is to be blamed for this mess.",
                "The buyer clearly wanted a free phone.",
                "Your reviewers copy the same text every time.",
                "The printing shop delivered rubbish.",
                "It was the intern who uploaded it.",
                "Nobody at your company takes the time to read.",
                "This complaint is nothing but revenge of a rival.",
                "The customer is simply not able to read a manual.",
                "We were cheated by the wholesaler.",
                "The forwarder let the boxes stand in the rain.",
                "Your rules change every week, who can follow them?",
                "The agency promised us it was legal.",
                "You protect dishonest buyers.",
                "The girl in the office was sleeping.",
                "UPS is always late in our area.",
                "How should we know this if nobody tells us?",
                "The brand wants to kill every small shop.",
                "Without the strike of DHL nothing would have happened.",
                "Some jealous seller reported us.",
                "He deceived us with false papers.",
                "It is not us who made the mistake."
            })
    void accusationsInOtherWordsAreBlameToo(String sentence) {
        assertThat(found(sentence, "blame")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On 3 May we asked UPS for a pickup at 14:00.",
                "The supplier changed the ring from 2.2 to 1.9 mm.",
                "Two packers check each parcel against the pick list.",
                "The buyer was refunded and keeps the goods.",
                "We deleted the listing and disposed of 14 units.",
                "The label printer was out of order from 2 to 4 June.",
                "We gave 46 free products for reviews to improve the rank.",
                "The carrier collects at 16:30 on working days.",
                "Please check the attached documents and reinstate the listing.",
                "Thank you for reading this letter.",
                "Our owner reads the return comments on Monday.",
                "We did not check the invoices of this supplier.",
                "The customer said that the zip broke after two days.",
                "The manager compares stock and orders at 9:00.",
                "The handling time was set to two days.",
                "We are a small shop in Graz with three people.",
                "The forwarder was replaced by DHL Express on 4 March.",
                "We sold used units as new because returns were not separated.",
                "The employee did not see the return request on the weekend.",
                "The pictures came from the internet, we did not ask the owner.",
                "The contract with the agency was ended on 1 April.",
                "We wrote to the rights owner and wait for the answer.",
                "The training lasts two hours and ends with a test of 20 questions.",
                "Returned goods are kept in a red box and are not sold.",
                "The software update of 3 June deleted the cut-off time.",
                "Our programmer added a check: without tracking number the order stays open.",
                "Many buyers wrote that the shoe is too small.",
                "We order 20 % more stock before Christmas.",
                "The old template was used by mistake.",
                "We looked at all 340 listings and removed 12.",
                "The factory sends a photo of each carton before it leaves.",
                "We kindly ask you to review the case again.",
                "The price was raised by 2 EUR to pay for the tracked letter.",
                "Customs held the container for nine days."
            })
    void soberSentencesOfALetterAreNeither(String sentence) {
        assertThat(found(sentence, "vague-phrases")).isEmpty();
        assertThat(found(sentence, "blame")).isEmpty();
        assertThat(found(sentence, "emotive")).isEmpty();
        assertThat(found(sentence, "absolutes")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reason: the template was old.\n\nI did the following:\n\n- the offer is gone\n\nFor the future:\n\n- two people read it",
                "This is the cause: the old chart.\n\nwe do now: new chart in all offers.\n\nComing\n\n- a count each month",
                "How it came: the old chart.\n\nWe have taken these steps:\n\n- new chart\n\nFrom today:\n\n- a count each month"
            })
    void headingsThatAreTellingSentencesOpenTheirPart(String letter) {
        assertThat(found(letter, "missing-root-cause")).isEmpty();
        assertThat(found(letter, "missing-corrective")).isEmpty();
        assertThat(found(letter, "missing-preventive")).isEmpty();
    }

    @Test
    void whatIsOnlyPromisedAsCorrectionIsNoPrevention() {
        String letter =
                "We take the following corrective actions:\n\n1) We will look into the matter.\n2) We will pay back.";
        assertThat(found(letter, "missing-corrective")).isEmpty();
        assertThat(found(letter, "future-tense-corrective")).isNotEmpty();
        assertThat(found(letter, "missing-preventive")).isNotEmpty();
    }
}
