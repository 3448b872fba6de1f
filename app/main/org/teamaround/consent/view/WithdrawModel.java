package org.teamaround.consent.view;

import java.time.LocalDate;
import java.util.List;
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
import org.teamaround.consent.Purpose;
import org.teamaround.consent.Withdrawal;
import org.teamaround.consent.WithdrawalRequest;
import org.teamaround.directory.Agency;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Problem;
import org.teamaround.person.PersonId;
import org.teamaround.ui.Background;

/** Taking a consent back: wholly, or for what is ticked. */
public final class WithdrawModel {
    public final BooleanProperty wholly = new SimpleBooleanProperty();
    public final ObservableSet<Agency> agencies = FXCollections.observableSet();
    public final ObservableSet<Purpose> purposes = FXCollections.observableSet();
    public final ObjectProperty<Optional<LocalDate>> on;
    public final StringProperty by = new SimpleStringProperty("");
    public final StringProperty reason = new SimpleStringProperty("");
    public final BooleanProperty told = new SimpleBooleanProperty();
    public final ObservableList<Problem> problems = FXCollections.observableArrayList();
    final List<Agency> shared;
    private final PersonId child;
    private final ConsentActs acts;
    private final Background background;
    private final Runnable done;
    private final LocalDate today;

    public WithdrawModel(PersonId child, List<Agency> shared, ConsentActs acts, Moment moment, Background background, Runnable done) {
        this.child = child;
        this.shared = List.copyOf(shared);
        this.acts = acts;
        this.background = background;
        this.done = done;
        this.today = moment.today();
        on = new SimpleObjectProperty<>(Optional.of(today));
    }

    public void withdraw() {
        if (!wholly.get() && agencies.isEmpty() && purposes.isEmpty()) {
            problems.setAll(Problem.at("wholly", "consent.problem.nothing-chosen"));
            return;
        }
        background.run(() -> acts.withdraw().withdraw(request(), acts.actor()),
            outcome -> outcome.handle(withdrawn -> done.run(), problems::setAll));
    }

    private WithdrawalRequest request() {
        Withdrawal how = new Withdrawal(on.get().orElse(today), by.get(), reason.get(), told.get());
        if (wholly.get()) return new WithdrawalRequest(List.of(child), how, Set.of(), Set.of());
        return new WithdrawalRequest(List.of(child), how, Set.copyOf(agencies.stream().map(Agency::id).toList()), Set.copyOf(purposes));
    }
}
