package org.teamaround.vault.backup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups stay: the newest of each of the last 7 days that have one, of the last 4 weeks and of the last 12 months (vault.md 3.4).
 * Counted are days that have a backup, so that a laptop in a drawer loses none by lying there.
 */
public final class Generations {
    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 12;

    private Generations() {}

    /**
     * @param verified this vault's verified backups, the last verified first; that one stays whatever its date says, since a clock may
     *                 have been wrong
     * @return those to delete
     */
    public static List<BackupName> spent(List<BackupName> verified) {
        if (verified.isEmpty()) return List.of();
        List<BackupName> newestFirst = verified.stream().sorted(Comparator.reverseOrder()).toList();
        Set<BackupName> kept = new HashSet<>(Set.of(verified.getFirst()));
        kept.addAll(newestOfEach(newestFirst, name -> name.made().toLocalDate(), DAYS));
        kept.addAll(newestOfEach(newestFirst, name -> week(name.made().toLocalDate()), WEEKS));
        kept.addAll(newestOfEach(newestFirst, name -> YearMonth.from(name.made()), MONTHS));
        return newestFirst.stream().filter(name -> !kept.contains(name)).toList();
    }

    private static List<BackupName> newestOfEach(List<BackupName> newestFirst, Function<BackupName, Object> span, int most) {
        List<BackupName> newest = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (BackupName name : newestFirst) if (newest.size() < most && seen.add(span.apply(name))) newest.add(name);
        return newest;
    }

    private static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
