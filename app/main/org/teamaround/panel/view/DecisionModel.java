package org.teamaround.panel.view;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.teamaround.directory.Practitioner;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Stated;
import org.teamaround.panel.DecisionDraft;
import org.teamaround.panel.DecisionKind;
import org.teamaround.panel.DeferralReason;
import org.teamaround.panel.PanelMeeting;
import org.teamaround.referral.DeclineReason;
import org.teamaround.referral.Level;
import org.teamaround.ui.Named;

/** A decision being typed; kept for each item while the room is open, so that turning to another item loses nothing. */
public final class DecisionModel {
    final ObjectProperty<Optional<DecisionKind>> kind = new SimpleObjectProperty<>(Optional.empty());
    final ObservableList<ServiceModel> services = FXCollections.observableArrayList();
    final ObjectProperty<Named<Practitioner>> lead = new SimpleObjectProperty<>(Named.nothing());
    final ObjectProperty<Stated<Boolean>> leadAccepted = new SimpleObjectProperty<>(Stated.notYetAsked());
    final ObjectProperty<Stated<Boolean>> preferenceMet = new SimpleObjectProperty<>(Stated.notYetAsked());
    final ObjectProperty<Optional<Level>> level = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty reason = new SimpleStringProperty("");
    final StringProperty conditions = new SimpleStringProperty("");
    final ObjectProperty<Optional<DeferralReason>> deferralReason = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty awaited = new SimpleStringProperty("");
    final ObjectProperty<Optional<LocalDate>> awaitedBy = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<PanelMeeting>> deferredTo = new SimpleObjectProperty<>(Optional.empty());
    final ObservableSet<DeclineReason> declineReasons = FXCollections.observableSet();
    final StringProperty signposted = new SimpleStringProperty("");
    final StringProperty dissent = new SimpleStringProperty("");
    final StringProperty presenter = new SimpleStringProperty("");
    final StringProperty information = new SimpleStringProperty("");
    final ObjectProperty<Optional<LocalDate>> reviewOn = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty managerReview = new SimpleStringProperty("");
    final ObservableList<Problem> problems = FXCollections.observableArrayList();

    BooleanBinding is(DecisionKind first, DecisionKind... others) {
        Set<DecisionKind> kinds = EnumSet.of(first, others);
        return Bindings.createBooleanBinding(() -> kind.get().filter(kinds::contains).isPresent(), kind);
    }

    BooleanBinding isChosen() {
        return Bindings.createBooleanBinding(() -> kind.get().isPresent(), kind);
    }

    /** Absent until a kind is chosen. */
    Optional<DecisionDraft> typed() {
        return kind.get().map(k -> new DecisionDraft(k, asked(k.allocates(), services.stream().map(ServiceModel::typed).toList()),
            k == DecisionKind.ALLOCATE ? Typed.name(lead.get()) : "", "", Typed.answer(leadAccepted.get()), Typed.answer(preferenceMet.get()), level.get(),
            reason.get(), conditions.get(), k == DecisionKind.DEFER ? deferralReason.get() : Optional.empty(), k.awaits() ? awaited.get() : "",
            k.awaits() ? awaitedBy.get() : Optional.empty(), k == DecisionKind.DEFER ? deferredTo.get().map(PanelMeeting::id) : Optional.empty(),
            asked(k.declines(), List.copyOf(declineReasons)), asked(k.declines(), signposted.get().lines().toList()), dissent.get(), presenter.get(),
            information.get(), k.allocates() ? reviewOn.get() : Optional.empty(), managerReview.get()));
    }

    private static <T> List<T> asked(boolean shown, List<T> typed) {
        return shown ? typed : List.of();
    }
}
