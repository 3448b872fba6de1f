package org.teamaround.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.teamaround.database.JooqActivities;
import org.teamaround.journal.Activity;
import org.teamaround.journal.ActivityQuery;
import org.teamaround.journal.Touched;
import org.teamaround.kernel.Clearance;
import org.teamaround.person.Person;
import org.teamaround.vault.view.Subject;

class JournalSubjectsTest {
    private final CafRoom room = new CafRoom();
    private final JournalSubjects subjects = new JournalSubjects(room.people, room.store.database(), List::of);

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void every_record_of_a_child_leads_to_the_child() {
        Person lucja = room.lucja(room.adult("Agnieszka", "Świerczyńska"));
        UUID paper = room.store.database().inTransaction(org.teamaround.kernel.Act.of("test.keep", room.store.actor()), () -> org.teamaround.kernel.Outcome.done(
            room.people.documents.keep("minutes", "Minutes", Set.of(lucja.id().value()), new byte[] {1}, Clearance.NO_PERSON, room.store.actor()).id().value())).orFault();
        List<Activity> lines = new JooqActivities(room.store.database()).find(ActivityQuery.newest(50));
        Set<Touched> touched = lines.stream().flatMap(line -> line.about().stream()).collect(Collectors.toSet());
        assertThat(touched).extracting(Touched::table).contains("person", "person_address", "document");
        assertThat(subjects.names(touched).values().stream().flatMap(Set::stream).distinct())
            .anyMatch(name -> name.contains("Łucja")).anyMatch(name -> name.contains("Agnieszka"));
        assertThat(subjects.names(Set.of(new Touched("document", paper))).get(paper)).singleElement().asString().contains("Łucja");
        Set<UUID> records = subjects.recordsOf(lucja.id().value());
        assertThat(records).contains(lucja.id().value(), paper).hasSizeGreaterThan(2);
        assertThat(subjects.children("lucja")).extracting(Subject::name).singleElement().asString().contains("Łucja");
        assertThat(subjects.children("agnieszka")).isEmpty();
        assertThat(subjects.children("")).isEmpty();
    }
}
