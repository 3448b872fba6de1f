package org.teamaround.consent.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.teamaround.consent.DecideSharing;
import org.teamaround.consent.DecisionKind;
import org.teamaround.consent.Grounds;
import org.teamaround.consent.Item;
import org.teamaround.consent.LawfulBasis;
import org.teamaround.consent.SharedWith;
import org.teamaround.consent.SharingDraft;
import org.teamaround.consent.Way;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Problem;
import org.teamaround.person.Answer;
import org.teamaround.person.PersonId;
import org.teamaround.ui.Background;

/** A decision to share without agreement, to invite, or not to share, as it is typed. */
public final class DecisionModel {
    public final ObjectProperty<Optional<DecisionKind>> kind = new SimpleObjectProperty<>(Optional.of(DecisionKind.SHARE));
    public final StringProperty with = new SimpleStringProperty("");
    public final StringProperty route = new SimpleStringProperty("");
    public final StringProperty what = new SimpleStringProperty("");
    public final ObservableSet<Item> items = FXCollections.observableSet();
    public final ObjectProperty<Optional<LawfulBasis.General>> general = new SimpleObjectProperty<>(Optional.of(LawfulBasis.SAFEGUARDING.general()));
    public final ObjectProperty<Optional<LawfulBasis.Special>> special = new SimpleObjectProperty<>(Optional.of(LawfulBasis.SAFEGUARDING.special()));
    public final BooleanProperty sought = new SimpleBooleanProperty();
    public final StringProperty soughtResult = new SimpleStringProperty("");
    public final StringProperty necessity = new SimpleStringProperty("");
    public final ObjectProperty<Optional<Answer>> familyTold = new SimpleObjectProperty<>(Optional.of(Answer.NOT_YET_ASKED));
    public final StringProperty familyWhy = new SimpleStringProperty("");
    public final StringProperty advice = new SimpleStringProperty("");
    public final StringProperty proposedBy = new SimpleStringProperty("");
    public final BooleanProperty urgent = new SimpleBooleanProperty();
    public final ObjectProperty<Optional<Way>> told = new SimpleObjectProperty<>(Optional.empty());
    public final BooleanProperty authorises = new SimpleBooleanProperty(true);
    public final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final List<PersonId> children;
    private final Map<String, PersonId> people;
    private final DecideSharing decide;
    private final Actor actor;
    private final Background background;
    private final Runnable done;

    /** @param people of the family, by their names as shown */
    public DecisionModel(List<PersonId> children, Map<String, PersonId> people, DecideSharing decide, Actor actor, Background background, Runnable done) {
        this.children = List.copyOf(children);
        this.people = Map.copyOf(people);
        this.decide = decide;
        this.actor = actor;
        this.background = background;
        this.done = done;
    }

    public void record() {
        SharingDraft draft = draft();
        background.run(() -> decide.decide(draft, actor), outcome -> outcome.handle(kept -> done.run(), problems::setAll));
    }

    private SharingDraft draft() {
        SharedWith to = new SharedWith(Optional.empty(), Optional.ofNullable(people.get(with.get().strip())), with.get(), route.get());
        LawfulBasis basis = new LawfulBasis(general.get().orElse(LawfulBasis.SAFEGUARDING.general()), special.get().orElse(LawfulBasis.SAFEGUARDING.special()));
        Grounds grounds = new Grounds(basis, sought.get(), soughtResult.get(), necessity.get(), familyTold.get().orElse(Answer.NOT_YET_ASKED), familyWhy.get(),
            advice.get());
        return new SharingDraft(kind.get().orElse(DecisionKind.SHARE), children, to, what.get(), Set.copyOf(items), Optional.empty(), grounds, proposedBy.get(),
            Optional.empty(), urgent.get(), told.get(), authorises.get(), Optional.empty());
    }
}
