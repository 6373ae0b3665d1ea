package org.appealworkbench.api.letter;

import java.util.List;

/** A block of a part. A closed family. */
public sealed interface Block {

    record Paragraph(List<Span> spans) implements Block {
        public Paragraph {
            spans = List.copyOf(spans);
        }
    }

    /** @param start first number of an ordered list */
    record Bullets(boolean ordered, int start, List<Item> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** One item of a list. */
    record Item(List<Block> blocks) {
        public Item {
            blocks = List.copyOf(blocks);
        }
    }

    /** A heading inside a part, below the part's own. */
    record Subheading(List<Span> spans) implements Block {
        public Subheading {
            spans = List.copyOf(spans);
        }
    }

    /** @param rows each with as many cells as {@code header} */
    record Table(List<List<Span>> header, List<List<List<Span>>> rows) implements Block {
        public Table {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }
    }
}
