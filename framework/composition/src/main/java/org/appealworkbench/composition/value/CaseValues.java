package org.appealworkbench.composition.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.casefile.Round;
import org.appealworkbench.api.casefile.Seller;
import org.appealworkbench.api.casefile.Signatory;
import org.appealworkbench.api.fact.Fact;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.fact.Value;
import org.appealworkbench.api.notice.Mention;
import org.appealworkbench.api.notice.Notice;
import org.appealworkbench.api.type.AskOf;
import org.jspecify.annotations.Nullable;

/** The names of a template that stand for the case, its notice and policy. */
public final class CaseValues {

    private final LetterData data;
    private final Facts facts;
    private final MetricValues metrics;

    public CaseValues(LetterData data) {
        this.data = data;
        this.facts = new Facts(data.format(), data.reads());
        this.metrics = new MetricValues(data, facts);
    }

    /** The value of one of these names; empty if it is none. */
    public Optional<TemplateValue> of(String name) {
        return switch (name) {
            case "seller" -> Optional.of(seller());
            case "notice" -> Optional.of(notice());
            case "asks" -> Optional.of(new Names("asks", property -> property.equals("open") ? asks() : null));
            case "open" -> Optional.of(open());
            case "policy" -> Optional.of(new Lookup("policy", property -> null, metrics::ofPolicy));
            case "round" -> Optional.of(round());
            case "marketplace" ->
                Optional.of(marketplace(
                        Optional.of(data.interview().marketplace()),
                        new Origin.CaseField("marketplaces"),
                        "marketplace"));
            case "today" ->
                Optional.of(facts.date(
                        Optional.of(data.interview().today()), "today", List.of(new Origin.CaseField("today"))));
            default -> Optional.empty();
        };
    }

    private Names open() {
        OpenQuestions questions = new OpenQuestions(data);
        return new Names("open", property -> switch (property) {
            case "client" -> questions.askedOf(AskOf.CLIENT);
            case "consultant" -> questions.askedOf(AskOf.CONSULTANT);
            case "supplier" -> questions.askedOf(AskOf.SUPPLIER);
            case "report" -> questions.askedOf(AskOf.REPORT);
            default -> null;
        });
    }

    private Names seller() {
        Seller seller = caseFile().seller();
        return new Names("seller", property -> switch (property) {
            case "storeName" -> seller(property, seller.storeName());
            case "legalEntity" -> seller(property, clients(seller.legalEntitySource(), seller.legalEntity()));
            case "sellerId" -> seller(property, seller.sellerId());
            case "accountEmail" -> seller(property, seller.accountEmail());
            case "signatory" ->
                seller(
                        property,
                        clients(
                                seller.signatory().flatMap(Signatory::nameSource),
                                seller.signatory().map(Signatory::name)));
            case "signatoryTitle" ->
                seller(
                        property,
                        clients(
                                seller.signatory().flatMap(Signatory::titleSource),
                                seller.signatory().flatMap(Signatory::title)));
            case "marketplace" ->
                marketplace(
                        seller.marketplace()
                                .or(() -> Optional.of(data.interview().marketplace())),
                        new Origin.Seller(property),
                        "seller.marketplace");
            default -> null;
        });
    }

    /** In the client's copy as the client writes it, as far as that is known; what the letter lacks, it lacks there, too. */
    private Optional<String> clients(Optional<String> source, Optional<String> text) {
        return data.clientsWords() && text.isPresent() ? source.or(() -> text) : text;
    }

    private FactValue seller(String field, Optional<String> value) {
        return facts.text(value, "seller." + field, List.of(new Origin.Seller(field)));
    }

    private FactValue marketplace(Optional<String> code, Origin origin, String label) {
        return MarketplaceValue.of(
                code.flatMap(data.source().policy()::marketplace),
                label,
                List.of(origin),
                data.language(),
                data.reads());
    }

    private Lookup notice() {
        Notice notice = data.source().notice();
        return new Lookup(
                "notice",
                property -> switch (property) {
                    case "received" -> facts.date(notice.received(), "notice.received", caseField("notice.received"));
                    case "deadline" ->
                        facts.date(
                                notice.deadline().flatMap(deadline -> deadline.date()),
                                "notice.deadline",
                                notice.deadline()
                                        .<List<Origin>>map(d -> List.of(new Origin.Notice(d.range())))
                                        .orElse(caseField("notice")));
                    case "sender" -> facts.text(notice.sender(), "notice.sender", caseField("notice.sender"));
                    case "asins" -> mentions("asin", "notice.asins");
                    case "orderIds" -> mentions("order-id", "notice.orderIds");
                    case "complaintIds" -> mentions("complaint-id", "notice.complaintIds");
                    default -> null;
                },
                metrics::ofNotice);
    }

    private ListValue mentions(String kind, String label) {
        List<Mention> all = data.source().notice().mentions().stream()
                .filter(mention -> mention.kind().equals(kind))
                .toList();
        List<FactValue> each = data.source().notice().ids(kind).stream()
                .map(id -> facts.text(
                        Optional.of(id),
                        label,
                        all.stream()
                                .filter(mention -> mention.text().equals(id))
                                .<Origin>map(mention -> new Origin.Notice(mention.range()))
                                .toList()))
                .toList();
        return list(
                each,
                label,
                all.stream()
                        .<Origin>map(mention -> new Origin.Notice(mention.range()))
                        .toList());
    }

    private ListValue asks() {
        return list(
                data.source().notice().asks().stream()
                        .map(ask -> new AskValue(ask, data.reads()))
                        .toList(),
                "notice.asks",
                data.source().notice().asks().stream()
                        .<Origin>map(ask -> new Origin.Notice(ask.range()))
                        .toList());
    }

    /** A list that the notice gives: without items it is a gap. */
    private ListValue list(List<? extends TemplateValue> items, String label, List<Origin> origins) {
        Fact whole = items.isEmpty()
                ? Fact.missing(label, caseField("notice"))
                : Fact.of(new Value.Text(label), "", origins);
        return new ListValue(whole, items, data.reads());
    }

    private Names round() {
        List<Round> sent = caseFile().submittedRounds();
        Optional<Round> previous = sent.isEmpty() ? Optional.empty() : Optional.of(sent.get(sent.size() - 1));
        String field = "rounds[" + previous.map(Round::number).orElse(0) + "]";
        return new Names("round", property -> switch (property) {
            case "number" -> facts.number(BigDecimal.valueOf(sent.size() + 1L), caseField("rounds"));
            case "previous" -> previous(previous, field);
            default -> null;
        });
    }

    private Gate previous(Optional<Round> round, String field) {
        FactValue number = facts.text(round.map(sent -> String.valueOf(sent.number())), field, caseField("rounds"));
        return new Gate(
                number,
                property -> property.equals("submitted")
                        ? facts.date(
                                round.flatMap(Round::submitted),
                                "round.previous.submitted",
                                caseField(field + ".submitted"))
                        : null);
    }

    private CaseFile caseFile() {
        return data.source().caseFile();
    }

    private static List<Origin> caseField(String field) {
        return List.of(new Origin.CaseField(field));
    }

    /** Names with one call, {@code metric('id')}. */
    public static final class Lookup extends TemplateValue {

        private final Names names;
        private final String name;
        private final Function<String, Names> metric;

        Lookup(String name, Function<String, @Nullable Object> properties, Function<String, Names> metric) {
            this.names = new Names(name, properties);
            this.name = name;
            this.metric = metric;
        }

        @Override
        public String what() {
            return "'$" + name + "'";
        }

        @Override
        public Object property(String property) {
            return names.property(property);
        }

        @Override
        public Object call(String method, Object[] arguments) {
            if (method.equals("metric") && arguments.length == 1 && arguments[0] instanceof String id) {
                return metric.apply(id);
            }
            return super.call(method, arguments);
        }
    }

    /** Names that {@code #if} can ask for: true if the fact is there. */
    public static final class Gate extends TemplateValue {

        private final FactValue fact;
        private final Names names;

        Gate(FactValue fact, Function<String, @Nullable Object> properties) {
            this.fact = fact;
            this.names = new Names("round.previous", properties);
        }

        @Override
        public String what() {
            return names.what();
        }

        @Override
        public Object property(String property) {
            return names.property(property);
        }

        @Override
        public boolean getAsBoolean() {
            return fact.getAsBoolean();
        }
    }
}
