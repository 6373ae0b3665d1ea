package org.appealworkbench.notice;

import java.util.ArrayList;
import java.util.List;
import org.appealworkbench.api.Message;
import org.appealworkbench.api.notice.Evidence;
import org.appealworkbench.api.notice.PhishingVerdict;

/** Weighs the signs of a forged mail. Never says that a mail is genuine. */
final class PhishingCheck {
    /** In tenths of a weight. */
    private static final int CERTAIN = 100;

    private static final int DOUBTFUL = 50;
    private static final int LOOKALIKE = 90;
    private static final int STRANGER = 40;

    private final Sender sender;
    private final Votes signs;
    private final List<Message> reasons = new ArrayList<>();

    PhishingCheck(Sender sender, Votes signs) {
        this.sender = sender;
        this.signs = signs;
    }

    PhishingVerdict verdict() {
        int score = 0;
        for (Votes.Vote sign : signs.ranked()) {
            score += sign.score();
            reasons.add(Message.of("phishing." + sign.value()).with("words", words(sign)));
        }
        score += addresses(score > 0);
        reasons.add(Message.of("phishing.ask-performance-notifications"));
        return new PhishingVerdict(level(score), reasons);
    }

    private int addresses(boolean otherSigns) {
        int score = 0;
        if (sender.lookalike().isPresent()) {
            score += LOOKALIKE + (otherSigns ? STRANGER : 0);
            reasons.add(Message.of("phishing.sender-lookalike")
                    .with("domain", sender.lookalike().get()));
        } else if (sender.stranger().isPresent()) {
            score += STRANGER;
            reasons.add(Message.of("phishing.sender")
                    .with("domain", sender.stranger().get()));
        }
        if (sender.strangeForwarder().isPresent()) {
            score += otherSigns ? STRANGER : 0;
            reasons.add(Message.of("phishing.forwarded")
                    .with("domain", sender.strangeForwarder().get()));
        } else if (sender.strangeReplyTo().isPresent()) {
            score += STRANGER;
            reasons.add(Message.of("phishing.reply-to")
                    .with("domain", sender.strangeReplyTo().get()));
        }
        if (!sender.lookalikeLinks().isEmpty()) {
            score += LOOKALIKE;
            reasons.add(
                    Message.of("phishing.link-lookalike").with("hosts", String.join(", ", sender.lookalikeLinks())));
        }
        if (!sender.strangeLinks().isEmpty()) {
            score += otherSigns ? STRANGER : STRANGER / 2;
            reasons.add(Message.of("phishing.link").with("hosts", String.join(", ", sender.strangeLinks())));
        }
        return score;
    }

    private PhishingVerdict.Level level(int score) {
        if (score >= CERTAIN) {
            return PhishingVerdict.Level.PHISHING;
        }
        if (score >= DOUBTFUL) {
            return PhishingVerdict.Level.SUSPICIOUS;
        }
        return sender.isAmazon() && sender.strangeForwarder().isEmpty()
                ? PhishingVerdict.Level.NO_SIGN
                : PhishingVerdict.Level.CANNOT_RULE_OUT;
    }

    private static String words(Votes.Vote sign) {
        return String.join(
                " … ", sign.evidence().stream().map(Evidence::words).limit(3).toList());
    }
}
