package org.appealworkbench.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the families of words find in sentences that no labelled letter has, and what they leave alone. */
final class WordingOfLettersTest {

    static List<String> found(String sentence, String finding) {
        return new DefinedRuleEngine(new NoExpressions())
                .lint(sentence, "en", PolicyFiles.policy()).stream()
                        .filter(problem ->
                                problem.finding().filter(finding::equals).isPresent())
                        .map(problem -> problem.message().args().toString())
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our packers will look at each parcel with more care.",
                "We shall answer buyers in a more friendly way.",
                "From next season we are going to select trustworthy partners.",
                "The quality department has been instructed to be stricter.",
                "We have upgraded our internal procedures.",
                "Better training of the new people is planned.",
                "Everyone in the office was reminded of the rules.",
                "All the necessary corrections have been carried out.",
                "We intend to watch the figures closely.",
                "The stock will be checked from time to time.",
                "We will be in closer contact with the carrier.",
                "Higher standards apply in our warehouse now.",
                "We will respond to messages as quickly as we can.",
                "Some listings were changed.",
                "The boss talked to the workers about it.",
                "We will take customer complaints more seriously.",
                "We have improved the way we pack.",
                "Necessary measures were taken.",
                "We will follow Amazon's policies strictly.",
                "Our service level will be raised.",
                "We now have a stronger team.",
                "We will do more quality inspection before shipping.",
                "We will learn from this experience.",
                "We are working hard on a solution.",
                "Our staff has to be more attentive.",
                "We will optimize the process of shipping.",
                "We will keep communication with the buyers.",
                "We will avoid such problems as far as possible.",
                "We have adjusted several things in the workflow.",
                "We will pay great attention to product quality.",
                "We'll make sure that our products meet the expectations of customers.",
                "We will have a stricter control of the goods.",
                "The whole team was made aware of the problem.",
                "We'll provide excellent after-sales support.",
                "We will regularly study the policy pages.",
                "Checks will be more frequent.",
                "We will choose suppliers with a good reputation.",
                "We will improve.",
                "We have taken the issue seriously and discussed it internally.",
                "Our team leader keeps a sharp eye on the orders.",
                "We will take better care of our packaging.",
                "Quality has become the most important thing for us.",
                "We'll do everything to keep the buyers happy.",
                "The warehouse is now managed in a stricter way.",
                "We will pack more safely.",
                "We have improved communication between sales and warehouse.",
                "We are looking for a good carrier.",
                "More people will be hired when needed.",
                "The product pages will be made better.",
                "We will follow the instructions of Amazon to the letter.",
                "We have increased our efforts.",
                "Additional checks were introduced.",
                "We shall act faster next time.",
                "The staff got a lecture about quality."
            })
    void aPromiseOrActionWithoutMeasureIsVague(String sentence) {
        assertThat(found(sentence, "vague-phrases")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On 3 May the warehouse lead counted the 48 units and signed the list.",
                "Mrs Ito reads the messages at 9:00 and 15:00 on each working day.",
                "Handling time was changed from 1 to 3 days for 212 SKUs.",
                "The supplier signed the agreement on 4 June (Exhibit 2).",
                "We refunded the 14 buyers between 4 and 6 May.",
                "Each carton is weighed; a carton lighter than 2.1 kg is opened.",
                "The old stock was destroyed on 7 July, certificate attached.",
                "Please review our plan and reinstate the account.",
                "We ask you to check the documents carefully.",
                "Returned units lie in a red box and are sold as used only.",
                "The scanner refuses a label that was printed before.",
                "Five clerks passed the test on 2 March.",
                "A buyer wrote that the lamp arrived broken.",
                "The invoice shows 600 units, bank statement attached.",
                "We look forward to your reply."
            })
    void whatNamesDaysCountsAndPeopleIsNotVague(String sentence) {
        assertThat(found(sentence, "vague-phrases")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The driver left the parcels in the rain because he is too lazy to ring.",
                "Our accountant gave us wrong advice.",
                "Amazon's warehouse destroyed our goods and we must pay.",
                "These customers only order to get something for free.",
                "It was the manufacturer who cheated on the material.",
                "The courier company does whatever it wants.",
                "Your reviewer did not read our invoice.",
                "Every other shop sells the same thing and is not closed.",
                "The old manager was careless and left a mess.",
                "UPS never comes on time.",
                "This buyer is a known fraudster.",
                "Seller support told us the wrong thing.",
                "The mistake was made by our freelancer, not by us.",
                "The person responsible was dismissed at once.",
                "Amazon should check its own system first.",
                "Chinese New Year is not our fault.",
                "Customs kept our goods for no reason.",
                "The customer damaged the item himself and blames us.",
                "The buyer never opened the box and complains anyway.",
                "You only protect the big brands.",
                "That woman is impossible to please.",
                "Our supplier let us down again.",
                "The post does not care about small parcels.",
                "The translator ruined our description.",
                "Amazon treats Chinese sellers unfairly.",
                "Nobody at Amazon wants to help.",
                "The complaint was written by a rival who envies us.",
                "Our shipping partner simply threw the parcels over the fence.",
                "That was the fault of the trainee.",
                "The wholesaler sold us copies.",
                "Amazon loses our stock and we get the bad rating.",
                "The buyers do not know how to use the product.",
                "Hermes has ruined our rating.",
                "A jealous competitor ordered ten pieces to return them.",
                "Your algorithm is broken.",
                "The software company did not warn us.",
                "My partner betrayed me and ran away with the money."
            })
    void anAccusationIsBlame(String sentence) {
        assertThat(found(sentence, "blame")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On 4 May UPS scanned the 41 parcels two days after the collection.",
                "The supplier changed the box in March; the buyer got a green one.",
                "The buyer wrote that the parcel did not arrive.",
                "Our clerk typed the number by hand and left out one digit.",
                "We did not check the invoices of the supplier.",
                "The carrier's depot was closed on 2 and 3 January (notice of the carrier, Exhibit 4).",
                "We bought the goods from a wholesaler who gives no invoice.",
                "The customer received a refund on 5 May.",
                "Amazon removed the listing on 9 May.",
                "Mr Deng checks the register on the first Monday of each month.",
                "We told the 3PL to separate returned units.",
                "The factory replaced 300 valves; the report is attached.",
                "The rights owner withdrew the complaint on 12 June.",
                "The packer put two orders into one box.",
                "He left our company on 30 June 2021."
            })
    void aSoberFactAboutOthersIsNoBlame(String sentence) {
        assertThat(found(sentence, "blame")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I have not slept for a week.",
                "My kids ask me why daddy is so sad.",
                "We are completely devastated by your decision.",
                "This shop is everything we have.",
                "Ten workers will lose their jobs.",
                "We kneel before you and ask for forgiveness.",
                "PLEASE OPEN MY ACCOUNT NOW!!!",
                "We are terribly sorry, so terribly sorry for everything.",
                "My husband lost his job and we live from this store.",
                "It hurts us deeply that you do not trust us.",
                "We would be ruined without Amazon.",
                "Please have a heart for a small family business.",
                "I am at the end of my strength.",
                "We cried when we read your mail.",
                "Give me just one more opportunity, I beg.",
                "How is a man supposed to feed his children?",
                "You are taking the bread from our table.",
                "We put ten years of our lives into this.",
                "I am shocked and angry.",
                "For heaven's sake, look at the papers!",
                "I am writing with a heavy heart.",
                "Our employees and their children will go hungry.",
                "Please do not destroy a young company.",
                "We have been crying since Monday.",
                "I will have to close my shop and sell my house.",
                "We are in shock.",
                "You have broken our hearts.",
                "We are truly, deeply sorry."
            })
    void beggingAndGriefAreEmotive(String sentence) {
        assertThat(found(sentence, "emotive")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We apologise to the 41 buyers and to Amazon.",
                "We regret the delay.",
                "We sell toys for children from 3 years.",
                "My wife packs the orders and prints the labels at 10:00.",
                "Thank you for your time.",
                "We are a family company of nine people, founded in 1998.",
                "The baby lamp was tested by TÜV.",
                "We are sorry for the trouble.",
                "We hope to hear from you.",
                "The account is our only one."
            })
    void onePlainApologyIsNotEmotive(String sentence) {
        assertThat(found(sentence, "emotive")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It can never happen a second time.",
                "Every customer will be satisfied.",
                "We assure you of perfect quality from today.",
                "There won't be a single late parcel any more.",
                "You have our word that it is solved for good.",
                "All our items are 100 % authentic.",
                "Such an error is now impossible.",
                "We vow to respect all rules for ever.",
                "No buyer will ever complain again.",
                "We have eliminated all risks.",
                "This will be the last time.",
                "We will always ship on the same day.",
                "Our defect rate will be zero.",
                "In no case will we sell used goods.",
                "We are absolutely sure that the goods are genuine.",
                "We guarantee a perfect delivery.",
                "No mistake will be made from now on.",
                "You will never hear a complaint about us again.",
                "All our customers are 100 percent happy.",
                "It is out of the question that this happens again.",
                "Not a single parcel will be late."
            })
    void aPromiseOfAnOutcomeIsAbsolute(String sentence) {
        assertThat(found(sentence, "absolutes")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100% of the 860 units were pulled with 90 N; none broke.",
                "The A-to-z Guarantee claim was granted on 3 May.",
                "We have never sold this item.",
                "The factory is always closed in February.",
                "The supplier gives a guarantee of two years.",
                "Zero units were sold.",
                "All 48 units were counted.",
                "The label is always printed together with the confirmation.",
                "We did not promise a review.",
                "Goods without invoice are not listed again."
            })
    void countedResultsAndTermsOfAmazonAreNotAbsolute(String sentence) {
        assertThat(found(sentence, "absolutes")).isEmpty();
    }
}
