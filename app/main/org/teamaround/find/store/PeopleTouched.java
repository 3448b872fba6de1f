package org.teamaround.find.store;

import static org.teamaround.database.schema.Tables.MERGING;
import static org.teamaround.database.schema.Tables.PERSON;
import static org.teamaround.database.schema.Tables.PERSON_ADDRESS;
import static org.teamaround.database.schema.Tables.PERSON_ALIAS;
import static org.teamaround.database.schema.Tables.PERSON_REFERENCE;
import static org.teamaround.database.schema.Tables.PERSON_WHEREABOUTS;
import static org.teamaround.database.schema.Tables.RELATIONSHIP;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teamaround.database.Database;
import org.teamaround.kernel.Written;

/** Whose entries may look different since some rows were written: theirs, and those that bear their name or live with them. */
final class PeopleTouched {
    private final Database database;
    private final Owners owners;

    PeopleTouched(Database database) {
        this.database = database;
        owners = new Owners(database);
    }

    Set<UUID> by(Written written) {
        Set<UUID> people = new HashSet<>(written.in("person"));
        people.addAll(owners.of(written, PERSON_ALIAS, PERSON_ALIAS.ID, List.of(PERSON_ALIAS.PERSON)));
        people.addAll(owners.of(written, PERSON_ADDRESS, PERSON_ADDRESS.ID, List.of(PERSON_ADDRESS.PERSON)));
        people.addAll(owners.of(written, PERSON_WHEREABOUTS, PERSON_WHEREABOUTS.ID, List.of(PERSON_WHEREABOUTS.PERSON)));
        people.addAll(owners.of(written, PERSON_REFERENCE, PERSON_REFERENCE.ID, List.of(PERSON_REFERENCE.PERSON)));
        people.addAll(owners.of(written, RELATIONSHIP, RELATIONSHIP.ID, List.of(RELATIONSHIP.CHILD, RELATIONSHIP.RELATIVE)));
        people.addAll(owners.of(written, MERGING, MERGING.ID, List.of(MERGING.KEPT, MERGING.GIVEN_UP)));
        Set<UUID> touched = new HashSet<>(people);
        if (!people.isEmpty()) Lots.of(people, lot -> around(lot, touched));
        return touched;
    }

    private void around(List<UUID> people, Set<UUID> touched) {
        touched.addAll(database.read().select(PERSON.ID).from(PERSON).where(PERSON.MOTHER.in(people)).fetch(PERSON.ID));
        touched.addAll(database.read().select(PERSON.MERGED_INTO).from(PERSON).where(PERSON.ID.in(people)).and(PERSON.MERGED_INTO.isNotNull()).fetch(PERSON.MERGED_INTO));
        touched.addAll(database.read().select(RELATIONSHIP.RELATIVE).from(RELATIONSHIP).where(RELATIONSHIP.CHILD.in(people)).fetch(RELATIONSHIP.RELATIVE));
        touched.addAll(database.read().select(RELATIONSHIP.CHILD).from(RELATIONSHIP).where(RELATIONSHIP.RELATIVE.in(people)).fetch(RELATIONSHIP.CHILD));
    }
}
