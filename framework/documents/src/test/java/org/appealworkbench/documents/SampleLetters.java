package org.appealworkbench.documents;

import static org.appealworkbench.documents.Letters.bullets;
import static org.appealworkbench.documents.Letters.cite;
import static org.appealworkbench.documents.Letters.paragraph;
import static org.appealworkbench.documents.Letters.part;
import static org.appealworkbench.documents.Letters.steps;
import static org.appealworkbench.documents.Letters.text;

import java.util.Arrays;
import java.util.List;
import org.appealworkbench.api.document.LetterDocument;
import org.appealworkbench.api.letter.Block;
import org.appealworkbench.api.letter.Letter;
import org.appealworkbench.api.letter.Span;
import org.appealworkbench.api.policy.Marketplace.Paper;
import org.appealworkbench.api.type.PartRole;

/** Whole letters as a consultant would send them. */
public final class SampleLetters {

    private SampleLetters() {}

    /** Two pages on Letter paper: lists, a table, citations, emphasis, symbols. */
    public static LetterDocument english() {
        Letter letter = Letters.letter(
                "en",
                "Plan of Action: late shipment rate",
                List.of(
                        part(
                                PartRole.OPENING,
                                "",
                                paragraph("Dear Seller Performance Team,"),
                                paragraph(
                                        text("On 4 November 2026 you told us that our late shipment rate was "),
                                        text("9.59 %", Span.Emphasis.STRONG),
                                        text(
                                                " against a target of ≤ 4 %. We have traced each of the 23 late orders to the first"
                                                        + " scan of the carrier ("),
                                        cite("e1"),
                                        text(
                                                ") and set out below what went wrong, what we have done and what will keep it from"
                                                        + " happening again."))),
                        part(
                                PartRole.ROOT_CAUSE,
                                "Root causes",
                                paragraph(
                                        "Between 3 and 19 October 2026 two things went wrong at our warehouse in Leeds."),
                                steps(
                                        "The daily cut-off stood at 15:00, while the carrier’s van left at 14:30 on four days."
                                                + " Fourteen orders that were packed in time missed the collection and got their"
                                                + " first scan a day late.",
                                        "The handling time of nine oversize products was one day in our listings, although they"
                                                + " are packed by a supplier who needs two."),
                                paragraph(
                                        "We confirmed late orders as shipped before the carrier had them. That was our mistake,"
                                                + " and no fault of the carrier.")),
                        part(
                                PartRole.CORRECTIVE,
                                "Corrective actions",
                                bullets(
                                        "On 20 October 2026 the warehouse lead moved the cut-off from 15:00 to 12:00 → orders"
                                                + " received later ship on the next working day.",
                                        "On 21 October 2026 the catalogue manager set the handling time of the nine oversize"
                                                + " products to three days.",
                                        "On 22 October 2026 the operations manager wrote to all 23 buyers, refunded shipping on 11"
                                                + " orders and answered every reply."),
                                paragraph(
                                        text("The affected orders are listed here; the full export is "),
                                        cite("e2"),
                                        text(".")),
                                orders()),
                        part(
                                PartRole.PREVENTIVE,
                                "Preventive measures",
                                new Block.Subheading(List.of(text("Every day"))),
                                bullets(
                                        "The shift lead compares packed orders with the carrier’s manifest before the van leaves,"
                                                + " and signs the sheet.",
                                        "An order is confirmed only after its first scan; the shipping software refuses it"
                                                + " earlier."),
                                new Block.Subheading(List.of(text("Every week"))),
                                paragraph(
                                        text(
                                                "The operations manager reads the late shipment rate of the last seven days each"
                                                        + " Monday. Above 2 % the cut-off moves forward by one hour, and the reason is"
                                                        + " written down in the log ("),
                                        cite("e3", "e4"),
                                        text(")."))),
                        part(
                                PartRole.CLOSING,
                                "",
                                paragraph(
                                        "Since 26 October 2026 all 118 orders have had their first scan in time. We ask you to"
                                                + " lift the restriction on seller-fulfilled offers."),
                                paragraph("Sincerely,"),
                                paragraph("Zoë O’Brien-Müller"),
                                paragraph("Operations manager, Blue Heron Trading Ltd"))),
                "Carrier’s scan report, 1 to 31 October 2026",
                "Export of the late orders",
                "Daily manifest sheets, 20 to 31 October 2026, signed by the shift lead of the Leeds warehouse and by the driver"
                        + " who collected",
                "Weekly log");
        return Letters.document(
                letter,
                Paper.LETTER,
                "21 November 2026",
                "Amazon Seller Performance",
                "Blue Heron Trading Ltd",
                "Seller ID A1B2C3D4E5F6G7",
                "heron@example.com");
    }

    public static LetterDocument german() {
        Letter letter = Letters.letter(
                "de",
                "Maßnahmenplan: verspätete Lieferungen",
                List.of(
                        part(PartRole.OPENING, "", paragraph("Sehr geehrte Damen und Herren,")),
                        part(
                                PartRole.ROOT_CAUSE,
                                "Ursachen",
                                paragraph(
                                        text(
                                                "Größe und Gewicht der Päckchen wurden „von Hand“ erfasst – in Łódź und Győr ("),
                                        cite("e1", "e2"),
                                        text(").")))),
                "Größentabelle",
                "Überprüfung");
        return Letters.document(
                letter, Paper.A4, "21. November 2026", "Amazon Verkäuferleistung", "Jäger & Söhne GmbH");
    }

    public static LetterDocument chinese() {
        Letter letter = Letters.letter(
                "zh-CN",
                "行动计划：迟发率",
                List.of(
                        part(PartRole.OPENING, "", paragraph("尊敬的卖家绩效团队：")),
                        part(
                                PartRole.ROOT_CAUSE,
                                "根本原因",
                                paragraph(
                                        text("“截单时间”设为15:00，而承运人的车辆在14:30离开仓库……因此有14个订单未能按时扫描，详见"),
                                        cite("e1"),
                                        text("。负责人：李喆、王玥。"))),
                        part(
                                PartRole.CORRECTIVE,
                                "纠正措施",
                                bullets("2026年10月20日，仓库主管将截单时间改为12:00。", "2026年10月21日，目录经理将九个超大商品的处理时间改为三天。"))),
                "承运人扫描报告");
        return Letters.document(letter, Paper.A4, "2026年11月21日", "亚马逊卖家绩效团队", "深圳市蓝鹭贸易有限公司");
    }

    public static LetterDocument japanese() {
        Letter letter = Letters.letter(
                "ja",
                "改善計画書：出荷遅延率",
                List.of(
                        part(PartRole.OPENING, "", paragraph("Amazon 出品者パフォーマンスチーム 御中")),
                        part(
                                PartRole.ROOT_CAUSE,
                                "原因",
                                paragraph(
                                        text("締切時刻を15時としていましたが、配送業者の集荷は14時30分でした。詳細は"),
                                        cite("e1"),
                                        text("をご覧ください。「ヴィンテージ」商品九点も同様です。")))),
                "配送業者のスキャン記録");
        return Letters.document(letter, Paper.A4, "2026年11月21日", "Amazon.co.jp", "青鷺商事株式会社");
    }

    /** Gaps, a citation of nothing, and text that looks like markup of every format. */
    public static LetterDocument draft() {
        return Letters.draft(Letters.letter(
                "en",
                "Plan of <Action> & *more*",
                List.of(part(
                        PartRole.ROOT_CAUSE,
                        "Root causes # 1",
                        paragraph(
                                text("We shipped "),
                                Letters.missing("late orders"),
                                text(" orders late, see "),
                                cite("e9"),
                                text(" and "),
                                cite("e1"),
                                text(".")),
                        paragraph(
                                "1. January was <b>not</b> late & \"_never_\" is [a](file:///etc/passwd) &lt;word&gt;"),
                        bullets("- twice", "+ plus", "> quoted `code` | cell ~~gone~~"),
                        bullets("a second list"),
                        new Block.Bullets(
                                true,
                                4,
                                List.of(new Block.Item(
                                        List.of(paragraph("four"), paragraph("and more"), bullets("nested"))))),
                        paragraph(
                                text("a"),
                                text("strong", Span.Emphasis.STRONG),
                                text("b "),
                                text("both ", Span.Emphasis.STRONG, Span.Emphasis.EMPHASIS),
                                text("(note)", Span.Emphasis.EMPHASIS),
                                text("c")))),
                "One <1>"));
    }

    private static Block orders() {
        return new Block.Table(
                List.of(
                        List.of(text("Order")),
                        List.of(text("Ship by")),
                        List.of(text("First scan")),
                        List.of(text("✓"))),
                List.of(
                        row("112-4839201-7734512", "5 October 2026", "6 October 2026", "☐"),
                        row("112-4839201-7734513", "9 October 2026", "12 October 2026", "☑")));
    }

    private static List<List<Span>> row(String... cells) {
        return Arrays.stream(cells).map(cell -> List.of(text(cell))).toList();
    }
}
