package org.appealworkbench.api.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.appealworkbench.api.notice.Ask;

/**
 * What the consultant confirmed of a notice; wins over reading it again. A list that is absent was not confirmed, so the
 * patterns fill it; an empty list says there is none.
 */
public record NoticeReading(
        Optional<List<Ask>> asks,
        Optional<List<String>> asins,
        Optional<List<String>> orderIds,
        Optional<List<String>> complaintIds,
        Optional<LocalDate> deadline) {

    public NoticeReading {
        asks = asks.map(List::copyOf);
        asins = asins.map(List::copyOf);
        orderIds = orderIds.map(List::copyOf);
        complaintIds = complaintIds.map(List::copyOf);
    }
}
