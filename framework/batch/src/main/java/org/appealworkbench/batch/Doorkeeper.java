package org.appealworkbench.batch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.appealworkbench.api.AppealException;
import org.appealworkbench.api.workflow.BatchRequest.Shard;

/**
 * Sees every case in the order of the input: lets this shard's pass, refuses the second of an id, and knows what an earlier
 * batch made of it.
 */
final class Doorkeeper {

    private static final List<String> RESERVED = List.of(BatchFolder.REPORT, BatchFolder.SUMMARY, BatchFolder.TIMINGS);

    private final Optional<Shard> shard;
    private final EarlierResults earlier;
    private final IdTable seen = new IdTable();

    Doorkeeper(Optional<Shard> shard, EarlierResults earlier) {
        this.shard = shard;
        this.earlier = earlier;
    }

    /** Empty for a case of another shard. */
    Optional<IdentifiedCase> admit(FoundCase found) {
        Optional<String> id = CaseIds.in(found.json());
        if (id.isEmpty()) {
            return isOurs(found.line()) ? Optional.of(new IdentifiedCase(found, id, IdTable.NONE)) : Optional.empty();
        }
        IdTable.Key key = seen.key(id.get());
        if (!isOurs(key.low())) {
            return Optional.empty();
        }
        int before = seen.find(key);
        if (before != IdTable.NONE) {
            return Optional.of(refused(found, id.get(), BatchError.DUPLICATE_ID, duplicate(id.get(), before)));
        }
        seen.put(key, found.line());
        if (RESERVED.contains(id.get().toLowerCase(Locale.ROOT))) {
            String reason = "the id '" + id.get() + "' is the name of a file of the batch; give the case another";
            return Optional.of(refused(found, id.get(), BatchError.RESERVED_ID, reason));
        }
        return Optional.of(new IdentifiedCase(found, id, earlier.find(key)));
    }

    /** By the id and not by the line, so that two cases of one id meet in one shard. */
    private boolean isOurs(long number) {
        return shard.isEmpty()
                || Math.floorMod(number, (long) shard.get().count())
                        == shard.get().index() - 1;
    }

    private String duplicate(String id, int before) {
        return "the id '" + id + "' was given before, by the case on line " + seen.value(before)
                + " of the input (the case of letters does not tell ids apart); give each case its own";
    }

    private static IdentifiedCase refused(FoundCase found, String id, BatchError code, String sentence) {
        AppealException fault = new AppealException(code, sentence, found.start(), null);
        FoundCase refused = new FoundCase(found.line(), found.start(), found.folder(), new byte[0], Optional.of(fault));
        return new IdentifiedCase(refused, Optional.of(id), IdTable.NONE);
    }
}
