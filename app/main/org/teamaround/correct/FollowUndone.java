package org.teamaround.correct;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.directory.PractitionerId;
import org.teamaround.journal.Entry;
import org.teamaround.journal.Journal;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Undo.Undone;
import org.teamaround.person.FamilyReaders;
import org.teamaround.person.PersonId;
import org.teamaround.plan.Episode;
import org.teamaround.plan.EpisodeId;
import org.teamaround.plan.Episodes;
import org.teamaround.plan.LeadsReadRestricted;

/**
 * Who may read restricted records follows from who leads and who belongs to whom: when an act on these is taken back, keys are brought in
 * line anew, inside the same transaction, instead of being put back.
 */
public final class FollowUndone {
    private static final Set<String> CASES = Set.of("episode", "episode_lead");
    private static final Set<String> FAMILIES = Set.of("person", "person_address", "person_whereabouts", "relationship");
    private final Journal journal;
    private final Episodes episodes;
    private final LeadsReadRestricted leads;
    private final FamilyReaders family;

    public FollowUndone(Journal journal, Episodes episodes, LeadsReadRestricted leads, FamilyReaders family) {
        this.journal = journal;
        this.episodes = episodes;
        this.leads = leads;
        this.family = family;
    }

    public Outcome<Boolean> follow(Undone undone) {
        List<Entry> entries = journal.entriesOf(undone.act());
        children(entries).forEach(leads::follow);
        rows(entries, Set.of("practitioner")).map(PractitionerId::new).distinct().forEach(leads::follow);
        relatives(entries).forEach(family::follow);
        return Outcome.done(true);
    }

    private Set<PersonId> children(List<Entry> entries) {
        Stream<PersonId> known = Stream.concat(rows(entries, Set.of("episode")), named(entries, CASES, "episode"))
            .flatMap(id -> episodes.find(new EpisodeId(id)).map(Episode::child).stream());
        return Stream.concat(known, named(entries, CASES, "child").map(PersonId::new)).collect(Collectors.toSet());
    }

    private static Set<PersonId> relatives(List<Entry> entries) {
        Stream<UUID> lines = Stream.of("person", "child").flatMap(field -> named(entries, FAMILIES, field));
        return Stream.concat(rows(entries, Set.of("person")), lines).map(PersonId::new).collect(Collectors.toSet());
    }

    private static Stream<UUID> rows(List<Entry> entries, Set<String> tables) {
        return entries.stream().filter(entry -> tables.contains(entry.table())).map(Entry::record).distinct();
    }

    /** Whoever a column named before or after. */
    private static Stream<UUID> named(List<Entry> entries, Set<String> tables, String field) {
        return entries.stream().filter(entry -> tables.contains(entry.table()) && entry.field().equals(field))
            .flatMap(entry -> Stream.of(entry.before(), entry.after())).flatMap(Optional::stream).map(UUID::fromString);
    }
}
