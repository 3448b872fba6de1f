package org.teamaround.database;

import static org.teamaround.database.schema.Tables.REVISION;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.teamaround.database.BadEntry.Trouble;

/**
 * Compares the chains with what was remembered of them elsewhere: none may be shorter, and each must lead through the same hash. What an
 * earlier copy of the vault wrote after the backup that was restored since is no contradiction: that was lost on purpose.
 */
final class WitnessCheck {
    private final DSLContext sql;
    private final Incarnations incarnations;

    WitnessCheck(DSLContext sql) {
        this.sql = sql;
        incarnations = Incarnations.read(sql);
    }

    /** @param witnesses ends by incarnation */
    Optional<BadEntry> firstBad(Collection<Map<UUID, ChainEnd>> witnesses) {
        return witnesses.stream().flatMap(witness -> witness.entrySet().stream()).map(end -> bad(end.getKey(), end.getValue()))
            .flatMap(Optional::stream).min(Comparator.comparingLong(BadEntry::number));
    }

    private Optional<BadEntry> bad(UUID incarnation, ChainEnd end) {
        Map<UUID, Incarnation> known = incarnations.all().stream().collect(Collectors.toMap(Incarnation::id, one -> one));
        Incarnation one = known.get(incarnation);
        if (one == null) return end.count() == 0 ? Optional.empty() : Optional.of(new BadEntry(incarnation, 1, Trouble.CHAIN_MISSING));
        long last = incarnations.last(one);
        if (end.count() > last) return incarnations.isContinued(one) ? Optional.empty() : Optional.of(new BadEntry(one.device(), last + 1, Trouble.CUT));
        return Arrays.equals(hash(one.device(), end.count()), end.hash()) ? Optional.empty()
            : Optional.of(new BadEntry(one.device(), end.count(), Trouble.WRITTEN_ANEW));
    }

    private byte[] hash(UUID device, long number) {
        return sql.select(REVISION.HASH).from(REVISION).where(REVISION.DEVICE.eq(device)).and(REVISION.SEQ.eq(number))
            .fetchOptional(REVISION.HASH).orElse(new byte[0]);
    }
}
