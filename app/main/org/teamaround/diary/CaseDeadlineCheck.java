package org.teamaround.diary;


import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.teamaround.plan.Deadline;
import org.teamaround.plan.Deadlines;
import org.teamaround.plan.Episode;
import org.teamaround.plan.Episodes;
import org.teamaround.setting.TimeLimit;

/**
 * First contact, initial visit, first team meeting and reviews of open episodes, as {@link Deadlines} counts them; what falls due for
 * siblings on one day is one line.
 */
public final class CaseDeadlineCheck implements Check {
    private final Cases cases;
    private final Deadlines deadlines;
    private final Reminders reminders;

    private record Key(Object family, TimeLimit limit, LocalDate due) {}

    public CaseDeadlineCheck(Episodes episodes, Deadlines deadlines, Reminders reminders) {
        this.cases = new Cases(episodes);
        this.deadlines = deadlines;
        this.reminders = reminders;
    }

    @Override
    public Stream<Issue> issues(LocalDate today) {
        Map<Key, List<Episode>> together = new LinkedHashMap<>();
        Map<Key, Deadline> counted = new LinkedHashMap<>();
        List<Episode> open = cases.open().toList();
        deadlines.readTogether(open);
        open.forEach(e -> owed(e).forEach(d -> {
            Key key = new Key(Cases.family(e), d.limit(), d.due());
            together.computeIfAbsent(key, k -> new ArrayList<>()).add(e);
            counted.putIfAbsent(key, d);
        }));
        return together.entrySet().stream().map(t -> reminders.of(kind(t.getKey().limit()), new Cases.Family(t.getValue()).subject(""), counted.get(t.getKey())));
    }

    private Stream<Deadline> owed(Episode episode) {
        return Stream.of(deadlines.firstContact(episode), deadlines.initialVisit(episode), deadlines.firstMeeting(episode), deadlines.review(episode))
            .flatMap(Optional::stream).filter(Deadline::isOwed);
    }

    private static DueKind kind(TimeLimit limit) {
        return switch (limit) {
            case FIRST_CONTACT -> DueKind.FIRST_CONTACT;
            case INITIAL_VISIT -> DueKind.INITIAL_VISIT;
            case FIRST_TAC -> DueKind.FIRST_TAC;
            case FIRST_REVIEW -> DueKind.FIRST_REVIEW;
            default -> DueKind.LATER_REVIEW;
        };
    }
}
