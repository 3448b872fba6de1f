package org.teamaround.database;

import static org.teamaround.database.schema.Tables.BINNED;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.teamaround.kernel.Id;

/** As {@link InBin}, for what is kept: which records lie in the bin, read when that changes. */
public final class KeptBin {
    private final KeptWhole<Set<UUID>> records;

    public KeptBin(Database database) {
        records = new KeptWhole<>(database, Set.of(BINNED), () -> database.read().select(BINNED.RECORD).from(BINNED).fetchSet(BINNED.RECORD));
    }

    /** Those that lists show. */
    public <T> List<T> inLists(List<T> all, Function<T, ? extends Id> id) {
        Set<UUID> away = records.now();
        return away.isEmpty() ? all : all.stream().filter(one -> !away.contains(id.apply(one).value())).toList();
    }
}
