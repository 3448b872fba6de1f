package org.teamaround.panel.view;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.PractitionerId;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.panel.PanelItem;
import org.teamaround.panel.PanelMeeting;
import org.teamaround.referral.Referral;
import org.teamaround.ui.Background;
import org.teamaround.ui.Named;

/** A referral being listed on a panel, or moved to another; late with the chair's agreement. */
public final class ListingModel {
    private static final int MOST = 12;
    final Referral referral;
    final ObjectProperty<Optional<PanelMeeting>> meeting = new SimpleObjectProperty<>(Optional.empty());
    final BooleanProperty late = new SimpleBooleanProperty(false);
    final ObjectProperty<Named<Practitioner>> agreedBy = new SimpleObjectProperty<>(Named.nothing());
    final StringProperty reason = new SimpleStringProperty("");
    final ObservableList<Problem> problems = FXCollections.observableArrayList();
    final ObservableList<Practitioner> practitioners = FXCollections.observableArrayList();
    final ObservableList<PanelMeeting> meetings = FXCollections.observableArrayList();
    private boolean known;
    private Runnable onceKnown = () -> { };
    private final PanelActs acts;
    private final Background background;
    private final Runnable done;

    public ListingModel(Referral referral, PanelActs acts, Moment moment, Background background, Runnable done) {
        this.referral = referral;
        this.acts = acts;
        this.background = background;
        this.done = done;
        meeting.subscribe(now -> now.flatMap(PanelMeeting::chair).ifPresent(this::propose));
        background.run(() -> KnownPeople.read(acts), people -> practitioners.setAll(people.practitioners()));
        background.run(() -> acts.panels().meetings(), all -> {
            meetings.setAll(all.stream().filter(m -> m.isPlanned() && !m.date().isBefore(moment.today())).limit(MOST).toList());
            known();
        });
    }

    /** When the people and dates to choose from are read: the form shows only then. */
    void onceKnown(Runnable step) {
        if (known) step.run();
        else onceKnown = step;
    }

    private void known() {
        known = true;
        onceKnown.run();
    }

    private void propose(PractitionerId chair) {
        practitioners.stream().filter(p -> p.id().equals(chair)).findFirst().ifPresent(c -> agreedBy.set(Named.known(c)));
    }

    void list() {
        background.run(this::listed, outcome -> {
            problems.setAll(outcome.problems());
            if (outcome.isDone()) done.run();
        });
    }

    private Outcome<PanelItem> listed() {
        if (meeting.get().isEmpty()) return Outcome.refused(Problem.at("meeting", "panel.problem.choose-meeting"));
        PanelMeeting to = meeting.get().get();
        return late.get() ? acts.agreeLatePaper().agree(referral.id(), to.id(), Typed.name(agreedBy.get()), reason.get(), acts.actor())
            : acts.listItem().list(referral.id(), to.id(), Optional.empty(), acts.actor());
    }
}
