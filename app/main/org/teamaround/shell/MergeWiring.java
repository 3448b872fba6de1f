package org.teamaround.shell;

import java.util.List;
import org.teamaround.database.Database;
import org.teamaround.database.Facts;
import org.teamaround.person.merge.MergePersons;
import org.teamaround.person.merge.MergeReaders;
import org.teamaround.person.merge.PersonsMerged;
import org.teamaround.person.merge.UnmergePersons;
import org.teamaround.plan.LeadsReadRestricted;
import org.teamaround.plan.TwoOpenEpisodes;
import org.teamaround.vault.store.CaseStore;

/** Two entries that become one and come apart again, wired to what every feature keeps of them. */
public final class MergeWiring {
    public final MergePersons mergePersons;
    public final UnmergePersons unmergePersons;

    MergeWiring(CaseStore store, PeopleWiring people, PlanWiring plan, LeadsReadRestricted leads) {
        Database database = store.database();
        Facts facts = store.facts();
        MergeReaders readers = new MergeReaders(people.persons, people.sealedNotes, store.compartments(), List.of(people.notesKeeper, people.family.contactsKeeper));
        TwoOpenEpisodes episodes = new TwoOpenEpisodes(plan.episodes);
        mergePersons = new MergePersons(people.persons, people.alike.mergings, readers, () -> List.of(episodes), database, facts);
        unmergePersons = new UnmergePersons(people.persons, people.alike.mergings, readers, database, facts);
        facts.onConsequence(PersonsMerged.class, merged -> leads.follow(merged.kept()).then(done -> leads.follow(merged.givenUp())));
    }
}
