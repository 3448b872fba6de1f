package org.teamaround.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyType;
import org.teamaround.directory.MergeEntries;
import org.teamaround.directory.Practitioner;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Problem;
import org.teamaround.ui.Text;
import org.teamaround.vault.TestVaults;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;

/** A practitioner and an agency entered twice: found, made one, taken apart. */
class MergeEntriesTest {
    @TempDir
    private Path folder;

    @Test
    void enteredTwice() {
        TestVaults vaults = new TestVaults();
        try (UnlockedVault<CaseStore> vault = vaults.made(folder.resolve("vault")).vault()) {
            Assembly program = new Assembly(vault.store(), vaults.moment(), Text.load());
            PeopleWiring people = program.people();
            Actor ada = vault.actor();
            MergeEntries merging = people.alike.mergeEntries;
            Agency school = people.enterAgency.named("Fairbrook Community College", ada).orFault();
            Agency again = people.enterAgency.named("Fairbrook College", ada).orFault();
            people.changeAgency.change(new Agency(again.id(), again.name(), AgencyType.values()[2], "01632 960140", "", "", true), ada).orFault();
            Practitioner bronte = people.enterPractitioner.named("Jean-Luc Brontë", Optional.empty(), ada).orFault();
            Practitioner twice = people.enterPractitioner.named("Jean Luc Bronte", Optional.of(again.id()), ada).orFault();
            people.enterPractitioner.named("Chipo Mutasa-Bell", Optional.empty(), ada).orFault();
            assertThat(people.alike.directory.agencies(school)).extracting(Agency::id).containsExactly(again.id());
            assertThat(people.alike.directory.practitioners(bronte)).extracting(Practitioner::id).containsExactly(twice.id());

            assertThat(merging.agencies(school.id(), again.id(), ada).orFault().phone()).isEqualTo("01632 960140");
            assertThat(merging.practitioners(bronte.id(), twice.id(), ada).orFault().agency()).contains(school.id());
            assertThat(people.agencies.all()).extracting(Agency::id).contains(school.id()).doesNotContain(again.id());
            assertThat(people.practitioners.all()).extracting(Practitioner::id).contains(bronte.id()).doesNotContain(twice.id());
            assertThat(people.agencies.find(again.id())).isPresent();
            assertThat(foundBy(program, "Jean Luc Bronte")).as("the old name leads to the one kept").isEqualTo(bronte.id().value());
            assertThat(foundBy(program, "Fairbrook College")).isEqualTo(school.id().value());
            assertThat(merging.agencies(school.id(), school.id(), ada).problems()).extracting(Problem::key).containsExactly("directory.merge.problem.same");
            assertThat(merging.agencies(school.id(), again.id(), ada).problems()).extracting(Problem::key).containsExactly("directory.merge.problem.already");

            people.alike.unmergeEntries.practitioner(twice.id(), ada).orFault();
            people.alike.unmergeEntries.agency(again.id(), ada).orFault();
            assertThat(people.practitioners.find(twice.id()).orElseThrow().agency()).contains(again.id());
            assertThat(people.practitioners.find(bronte.id()).orElseThrow().agency()).isEmpty();
            assertThat(people.agencies.find(school.id()).orElseThrow().phone()).isEmpty();
            assertThat(people.agencies.all()).extracting(Agency::id).contains(school.id(), again.id());
        }
    }

    /** Nothing but the merging itself is written then. */
    @Test
    void listsAreToldOfAMergingThatChangesNoEntry() {
        try (UnlockedVault<CaseStore> vault = new TestVaults().made(folder.resolve("vault")).vault()) {
            PeopleWiring people = new Assembly(vault.store(), new TestVaults().moment(), Text.load()).people();
            Actor ada = vault.actor();
            Agency school = people.enterAgency.named("Fairbrook Community College", ada).orFault();
            Agency again = people.enterAgency.named("Fairbrook College", ada).orFault();
            assertThat(people.agencies.all()).extracting(Agency::id).contains(school.id(), again.id());
            people.alike.mergeEntries.agencies(school.id(), again.id(), ada).orFault();
            assertThat(people.agencies.all()).extracting(Agency::id).contains(school.id()).doesNotContain(again.id());
            people.alike.unmergeEntries.agency(again.id(), ada).orFault();
            assertThat(people.agencies.all()).extracting(Agency::id).contains(school.id(), again.id());
        }
    }

    private static UUID foundBy(Assembly program, String typed) {
        program.find().index.catchUp();
        return program.find().index.find(typed, 5).getFirst().id();
    }
}
