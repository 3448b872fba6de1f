package org.teamaround.shell;

import java.util.List;
import java.util.stream.Collectors;
import org.teamaround.database.Database;
import org.teamaround.database.Facts;
import org.teamaround.database.JooqMergings;
import org.teamaround.kernel.Mergings;
import org.teamaround.kernel.Undo.Undone;
import org.teamaround.kernel.Written;
import org.teamaround.person.PersonChanged;
import org.teamaround.person.PersonId;
import org.teamaround.person.likeness.Likeness;
import org.teamaround.person.merge.MergePersons;
import org.teamaround.person.merge.MergeReaders;
import org.teamaround.person.merge.PersonsMerged;
import org.teamaround.person.merge.SayNotSame;
import org.teamaround.person.merge.UnmergePersons;
import org.teamaround.plan.LeadsReadRestricted;
import org.teamaround.plan.TwoOpenEpisodes;
import org.teamaround.vault.store.CaseStore;

/** Who is there already, and two entries that become one, wired to the database. */
public final class MergeWiring {
    public final Mergings mergings;
    public final Likeness likeness;
    public final MergePersons mergePersons;
    public final UnmergePersons unmergePersons;
    public final SayNotSame sayNotSame;

    MergeWiring(CaseStore store, PeopleWiring people, PlanWiring plan, LeadsReadRestricted leads) {
        Database database = store.database();
        Facts facts = store.facts();
        mergings = new JooqMergings(database, store.gate());
        likeness = new Likeness(people.persons);
        MergeReaders readers = new MergeReaders(people.persons, people.sealedNotes, store.compartments(), List.of(people.notesKeeper, people.family.contactsKeeper));
        TwoOpenEpisodes episodes = new TwoOpenEpisodes(plan.episodes);
        mergePersons = new MergePersons(people.persons, mergings, readers, () -> List.of(episodes), database, facts);
        unmergePersons = new UnmergePersons(people.persons, mergings, readers, database, facts);
        sayNotSame = new SayNotSame(mergings, database);
        facts.onConsequence(PersonsMerged.class, merged -> leads.follow(merged.kept()).then(done -> leads.follow(merged.givenUp())));
        facts.onNews(PersonChanged.class, changed -> likeness.changed(List.of(changed.person())));
        facts.onNews(Written.class, written -> likeness.changed(written.in("person").stream().map(PersonId::new).collect(Collectors.toSet())));
        facts.onNews(Undone.class, undone -> likeness.forget());
    }
}
