package org.appealworkbench.notice;

import java.net.IDN;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.appealworkbench.api.fact.TextRange;
import org.appealworkbench.api.notice.ReceivedMail;

/** Whose addresses a mail shows: that of its sender and those of its links, against the domains that Amazon uses. */
final class Sender {
    private static final String PUNYCODE = "xn--";
    /** Who hands a mail on writes a few words above it, and the header takes some. */
    private static final int MOST_LETTERS_OF_COVER = 240;

    private final SignalSet signals;
    private final Optional<String> domain;
    /** Whose mail this is, if he only hands on that of {@code domain}. */
    private final Optional<String> forwarder;

    private final Optional<String> replyTo;
    private final Set<String> linkHosts;

    private Sender(
            SignalSet signals,
            Optional<String> domain,
            Optional<String> forwarder,
            Optional<String> replyTo,
            Set<String> linkHosts) {
        this.signals = signals;
        this.domain = domain;
        this.forwarder = forwarder;
        this.replyTo = replyTo;
        this.linkHosts = linkHosts;
    }

    /** @param weightAt 0 in what is quoted from an earlier mail, whose sender is another */
    static Sender of(ReceivedMail mail, MailText text, SignalSet signals, IntUnaryOperator weightAt) {
        List<String> senders = new ArrayList<>(mail.sender().stream().toList());
        int end = 0;
        for (TextRange line : all(signals, "sender-line", text)) {
            boolean isOwn = weightAt.applyAsInt(text.flatIndex(line.start())) > 0;
            if (isOwn && (senders.isEmpty() || isCover(text.text(), end, line.start()))) {
                senders.add(line.of(text.text()));
                end = line.end();
            }
        }
        Set<String> hosts = new LinkedHashSet<>();
        mail.links().forEach(link -> host(link.target()).ifPresent(hosts::add));
        for (TextRange url : all(signals, "link", text)) {
            host(url.of(text.text())).ifPresent(hosts::add);
        }
        List<String> domains =
                senders.stream().flatMap(address -> domainOf(address).stream()).toList();
        return new Sender(
                signals,
                domains.isEmpty() ? Optional.empty() : Optional.of(domains.get(domains.size() - 1)),
                domains.size() < 2 ? Optional.empty() : Optional.of(domains.get(0)),
                mail.replyTo().flatMap(Sender::domainOf),
                hosts);
    }

    private static boolean isCover(String text, int from, int to) {
        return text.substring(from, Math.max(from, to))
                        .chars()
                        .filter(Character::isLetter)
                        .count()
                <= MOST_LETTERS_OF_COVER;
    }

    private static List<TextRange> all(SignalSet signals, String aspect, MailText text) {
        List<TextRange> found = new ArrayList<>();
        for (SignalSet.Group group : signals.groups(aspect)) {
            for (SignalSet.Signal signal : group.signals()) {
                signal.finder().in(text).forEach(match -> found.add(match.taken()));
            }
        }
        return found;
    }

    private static Optional<String> domainOf(String address) {
        int at = address.lastIndexOf('@');
        return at < 0 ? Optional.empty() : Optional.of(plain(address.substring(at + 1)));
    }

    private static Optional<String> host(String url) {
        int start = url.indexOf("://");
        String rest = start < 0 ? url : url.substring(start + 3);
        int end = 0;
        while (end < rest.length() && "/?#:".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String host = rest.substring(0, end);
        host = plain(host.substring(host.lastIndexOf('@') + 1));
        return host.indexOf('.') > 0 && host.chars().noneMatch(Character::isWhitespace)
                ? Optional.of(host)
                : Optional.empty();
    }

    /** In lower case and without a final stop; letters beyond ASCII as their punycode, which is what is resolved. */
    private static String plain(String domain) {
        String trimmed = domain.strip().replaceAll("[.>)\\]]+$", "").toLowerCase(Locale.ROOT);
        try {
            return IDN.toASCII(trimmed, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException e) {
            return trimmed;
        }
    }

    boolean isKnown() {
        return domain.isPresent();
    }

    /** Who hands the mail on, if he is no part of Amazon: what stands in it is only what he says. */
    Optional<String> strangeForwarder() {
        return forwarder.filter(one -> !is("amazon", one));
    }

    boolean isAmazon() {
        return domain.filter(one -> is("amazon", one)).isPresent();
    }

    /** An address of Amazon through which buyers write. */
    boolean isRelay() {
        return domain.filter(one -> is("relay", one)).isPresent();
    }

    /** A domain that dresses up as Amazon's. */
    Optional<String> lookalike() {
        return domain.filter(this::isLookalike);
    }

    private boolean isLookalike(String host) {
        return !is("amazon", host) && (host.contains(PUNYCODE) || is("lookalike", host));
    }

    Optional<String> stranger() {
        return domain.filter(one -> !is("amazon", one));
    }

    /** Where answers would go, if that is no address of Amazon while the sender's is another domain. */
    Optional<String> strangeReplyTo() {
        return replyTo.filter(one -> !is("amazon", one) && !domain.equals(Optional.of(one)));
    }

    List<String> lookalikeLinks() {
        return linkHosts.stream().filter(this::isLookalike).toList();
    }

    List<String> strangeLinks() {
        return linkHosts.stream()
                .filter(host -> !is("amazon", host) && !is("harmless", host) && !isLookalike(host))
                .toList();
    }

    boolean hasLinks() {
        return !linkHosts.isEmpty();
    }

    private boolean is(String whose, String host) {
        MailText text = MailText.of(host);
        return signals.groups(SignalSet.DOMAIN).stream()
                .filter(group -> group.value().equals(whose))
                .flatMap(group -> group.signals().stream())
                .anyMatch(signal -> signal.finder().isIn(text));
    }
}
