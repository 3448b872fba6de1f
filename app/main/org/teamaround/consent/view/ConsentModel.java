package org.teamaround.consent.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.consent.Consent;
import org.teamaround.directory.AgencyId;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.person.PersonId;
import org.teamaround.ui.Background;

/** One page for recording a family's answer for one child or several at once, or changing it. */
public final class ConsentModel {
    /** Somebody who may be chosen: a child it is about, or who answered. */
    public record Choice(PersonId person, String name) {}

    public final ConsentFieldsModel fields;
    public final ObjectProperty<Optional<Choice>> giver = new SimpleObjectProperty<>(Optional.empty());
    public final ObservableList<Problem> problems = FXCollections.observableArrayList();
    final List<PersonId> children;
    final List<Choice> relatives;
    private final ConsentActs acts;
    private final Background background;
    private final Runnable done;

    public ConsentModel(List<PersonId> children, List<Choice> relatives, ConsentActs acts, Moment moment, Background background, Runnable done) {
        this.children = List.copyOf(children);
        this.relatives = List.copyOf(relatives);
        this.fields = new ConsentFieldsModel(moment.today());
        this.acts = acts;
        this.background = background;
        this.done = done;
    }

    /** Starts from the consent in force, where there is one. */
    public ConsentModel startingFrom(Optional<Consent> now, Map<AgencyId, String> names) {
        now.ifPresent(consent -> {
            fields.fill(consent, names);
            giver.set(relatives.stream().filter(choice -> consent.giver().filter(choice.person()::equals).isPresent()).findFirst());
        });
        return this;
    }

    public void record() {
        problems.setAll(fields.problems());
        if (!problems.isEmpty()) return;
        var draft = fields.draft().about(children, giver.get().map(Choice::person));
        background.run(() -> acts.record().record(draft, acts.actor()), this::recorded);
    }

    private void recorded(Outcome<List<Consent>> outcome) {
        outcome.handle(recorded -> done.run(), problems::setAll);
    }
}
