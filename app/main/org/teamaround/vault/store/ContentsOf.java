package org.teamaround.vault.store;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.teamaround.database.TableSums;
import org.teamaround.vault.backup.Contents;
import org.teamaround.vault.backup.Head;
import org.teamaround.vault.backup.TableSum;

/** What a database holds, in the words of backups. */
final class ContentsOf {
    private ContentsOf() {}

    static Contents of(TableSums sums) {
        SortedMap<String, TableSum> tables = new TreeMap<>();
        sums.all().forEach((name, sum) -> tables.put(name, new TableSum(sum.rows(), sum.sha256())));
        SortedMap<UUID, Head> heads = new TreeMap<>();
        sums.ends().forEach((device, end) -> heads.put(device, new Head(end.count(), end.hash())));
        return new Contents(sums.schema(), sums.count("PERSON", "KIND", "CHILD"), sums.entries(), tables, heads);
    }
}
