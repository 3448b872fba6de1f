package org.teamaround.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.teamaround.privacy.Disposal;
import org.teamaround.privacy.Disposals;
import org.teamaround.privacy.Kept;
import org.teamaround.privacy.KeptRecords;

/**
 * Records whose time is over (domain.md 5.5): one line for all of them, since the first became due; or a reviewed list that waits for the
 * second person.
 */
public final class DisposalCheck implements Check {
    private static final UUID ALL = new UUID(0, 0);
    private final KeptRecords kept;
    private final Disposals disposals;
    private final Reminders reminders;

    public DisposalCheck(KeptRecords kept, Disposals disposals, Reminders reminders) {
        this.kept = kept;
        this.disposals = disposals;
        this.reminders = reminders;
    }

    @Override
    public Stream<Issue> issues(LocalDate today) {
        Optional<Disposal> waits = disposals.all().stream().filter(Disposal::waits).findFirst();
        if (waits.isPresent()) return Stream.of(reminders.agreed(DueKind.DISPOSAL, new Subject(List.of(), Optional.empty(), waits.get().id(), Integer.toString(waits.get().lines().size())), waits.get().madeOn()));
        List<Kept> due = kept.due(today);
        return due.stream().findFirst().map(first -> reminders.agreed(DueKind.DISPOSAL, new Subject(List.of(), Optional.empty(), ALL, Integer.toString(due.size())),
            first.until().orElseThrow().plusDays(1))).stream();
    }
}
