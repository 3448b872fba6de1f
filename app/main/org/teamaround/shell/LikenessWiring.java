package org.teamaround.shell;

import java.util.List;
import java.util.stream.Collectors;
import org.teamaround.database.Database;
import org.teamaround.database.Facts;
import org.teamaround.database.Gate;
import org.teamaround.database.JooqMergings;
import org.teamaround.directory.Alike;
import org.teamaround.directory.MergeEntries;
import org.teamaround.directory.UnmergeEntries;
import org.teamaround.kernel.Mergings;
import org.teamaround.kernel.Undo.Undone;
import org.teamaround.kernel.Written;
import org.teamaround.person.PersonChanged;
import org.teamaround.person.PersonId;
import org.teamaround.person.likeness.Likeness;
import org.teamaround.person.merge.SayNotSame;

/** Who is there already, kept up by the news of each commit. */
public final class LikenessWiring {
    public final Mergings mergings;
    public final Likeness likeness;
    public final SayNotSame sayNotSame;
    public final Alike directory;
    public final MergeEntries mergeEntries;
    public final UnmergeEntries unmergeEntries;

    LikenessWiring(PeopleWiring people, Database database, Gate gate, Facts facts) {
        mergings = new JooqMergings(database, gate);
        likeness = new Likeness(people.persons);
        sayNotSame = new SayNotSame(mergings, database);
        directory = new Alike(people.practitioners, people.agencies, people.services);
        mergeEntries = new MergeEntries(people.practitioners, people.agencies, mergings, database);
        unmergeEntries = new UnmergeEntries(mergings, database);
        facts.onNews(PersonChanged.class, changed -> likeness.changed(List.of(changed.person())));
        facts.onNews(Written.class, written -> likeness.changed(written.in("person").stream().map(PersonId::new).collect(Collectors.toSet())));
        facts.onNews(Undone.class, undone -> likeness.forget());
    }
}
