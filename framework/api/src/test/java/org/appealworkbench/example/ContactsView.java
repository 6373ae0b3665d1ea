package org.appealworkbench.example;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.appealworkbench.api.LocalText;
import org.appealworkbench.api.fact.Origin;
import org.appealworkbench.api.letter.Block;
import org.appealworkbench.api.letter.Span;
import org.appealworkbench.api.plugin.WorkbenchView;
import org.appealworkbench.api.rule.Review;
import org.osgi.service.component.annotations.Component;

/** How often Amazon was contacted. */
@Component
public final class ContactsView implements WorkbenchView {

    @Override
    public String id() {
        return "acme-contacts";
    }

    @Override
    public LocalText title() {
        return new LocalText(Map.of("en", "Contacts", "zh-CN", "联系记录"));
    }

    @Override
    public List<Block> show(Review review) {
        String count = String.valueOf(review.caseFile().contacts().size());
        Span span = new Span.Text(count, Set.of(), List.of(new Origin.CaseField("contacts")));
        return List.of(new Block.Paragraph(List.of(span)));
    }
}
