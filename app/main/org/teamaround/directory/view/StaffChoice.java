package org.teamaround.directory.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.PractitionerId;
import org.teamaround.kernel.Outcome;
import org.teamaround.ui.Field;
import org.teamaround.ui.Form;
import org.teamaround.ui.Named;

/** Another practitioner named by an entry, chosen or newly named; a new one comes into being when the entry is saved. */
final class StaffChoice {
    final ObjectProperty<Named<Practitioner>> chosen = new SimpleObjectProperty<>(Named.nothing());
    private final List<Practitioner> known;
    private final DirectoryActs acts;
    private final StaffWords words;

    StaffChoice(List<Practitioner> known, DirectoryActs acts, StaffWords words) {
        this.known = known;
        this.acts = acts;
        this.words = words;
    }

    StaffChoice set(Optional<PractitionerId> before) {
        before.flatMap(id -> known.stream().filter(p -> p.id().equals(id)).findFirst()).ifPresent(p -> chosen.set(Named.known(p)));
        return this;
    }

    Field lay(Form form, String name) {
        return form.suggest(name, chosen, FXCollections.observableArrayList(known), words::choice).optional();
    }

    Outcome<Optional<PractitionerId>> keep() {
        if (chosen.get().newName().isEmpty()) return Outcome.done(chosen.get().found().map(Practitioner::id));
        return acts.enterPractitioner().named(chosen.get().newName().get(), Optional.empty(), acts.actor()).map(p -> Optional.of(p.id()));
    }
}
