package org.teamaround.harness.share;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.teamaround.command.rehearsal.Account;
import org.teamaround.command.rehearsal.AllWords;
import org.teamaround.command.rehearsal.Rehearsal;
import org.teamaround.command.rehearsal.Stage;
import org.teamaround.command.rehearsal.StageClock;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.ScenarioFile;
import org.teamaround.directory.Agency;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonKind;
import org.teamaround.shell.Assembly;
import org.teamaround.shell.Vaults;
import org.teamaround.ui.Text;
import org.teamaround.vault.NewVault;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;

/**
 * A family with its papers in a vault of its own, as a scenario leaves it.
 * @param children whose papers they are
 * @param father   who must not receive, where the scenario has one
 * @param names    words that name the children, none of them part of another's name
 * @param places   words that lead to where they live
 */
record Family(UnlockedVault<CaseStore> vault, Assembly program, Actor actor, List<PersonId> children, boolean hidden, List<String> names, List<String> places,
        List<String> births) implements AutoCloseable {

    static Family played(Path folder, String scenario, UnaryOperator<String> changed, boolean hidden, List<String> names, List<String> places, List<String> births) {
        try {
            Path file = Files.writeString(folder.resolve(scenario + ".yaml"), changed.apply(Files.readString(Path.of("resources", "rehearsals", scenario + ".yaml"))));
            Entry read = ScenarioFile.read(file);
            StageClock clock = new StageClock(Rehearsal.start(read));
            UnlockedVault<CaseStore> vault = new Vaults(clock).createForTraining()
                .create(new NewVault(folder.resolve("vault"), "Mill Centre", "Ada Quill", "lantern pebble orchard meadow".toCharArray())).orFault().vault();
            Text text = Text.load();
            Assembly program = new Assembly(vault.store(), clock, text);
            new Rehearsal(AllWords.vocabulary(), new Account(new PrintWriter(new StringWriter()))).run(read, new Stage(program, clock, text, vault.actor()));
            List<PersonId> children = program.people().persons.all().stream().filter(p -> p.kind() == PersonKind.CHILD).map(Person::id).toList();
            return new Family(vault, program, vault.actor(), children, hidden, names, places, births);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Agency> agencies() {
        return program.people().agencies.all();
    }

    List<Person> adults() {
        return program.people().persons.all().stream().filter(p -> p.kind() != PersonKind.CHILD).toList();
    }

    void write(Runnable work) {
        program.store().database().inTransaction(org.teamaround.kernel.Act.of("test.write", actor), () -> {
            work.run();
            return Outcome.done(true);
        }).orFault();
    }

    @Override public void close() {
        vault.close();
    }
}
