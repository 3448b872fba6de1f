package org.teamaround.directory.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.AgencyType;
import org.teamaround.directory.Alike;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.ui.Background;
import org.teamaround.ui.Text;

/** An agency being entered or changed. */
public final class AgencyModel {
    final StringProperty name = new SimpleStringProperty("");
    final ObjectProperty<Optional<AgencyType>> type = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty phone = new SimpleStringProperty("");
    final StringProperty email = new SimpleStringProperty("");
    final StringProperty address = new SimpleStringProperty("");
    final BooleanProperty active = new SimpleBooleanProperty(true);
    final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final Optional<Agency> before;
    private final DirectoryActs acts;
    private final Background background;
    private final Consumer<String> saved;

    /** @param before absent for a new one */
    public AgencyModel(Optional<Agency> before, DirectoryActs acts, Background background, Consumer<String> saved) {
        this.before = before;
        this.acts = acts;
        this.background = background;
        this.saved = saved;
        before.ifPresent(a -> {
            name.set(a.name());
            type.set(Optional.of(a.type()));
            phone.set(a.phone());
            email.set(a.email());
            address.set(a.address());
            active.set(a.active());
        });
    }

    Optional<Agency> before() {
        return before;
    }

    /** What is there already while this one is typed. */
    AlikeModel alike(Text text) {
        AgencyId id = before.map(Agency::id).orElseGet(() -> new AgencyId(Ids.fresh(acts.moment().now())));
        Alike alike = acts.same().alike();
        return new AlikeModel(background, name, () -> {
            Agency now = typed(id);
            return () -> alike.agencies(now).stream().map(one -> AlikeModel.line(text, one.id(), one.name(), one.phone(), alike.why(now, one))).toList();
        }, List.of(phone, email));
    }

    boolean isNew() {
        return before.isEmpty();
    }

    void save() {
        background.run(this::keep, outcome -> {
            problems.setAll(outcome.problems());
            outcome.result().ifPresent(agency -> saved.accept(agency.name()));
        });
    }

    private Outcome<Agency> keep() {
        AgencyId id = before.map(Agency::id).orElseGet(() -> new AgencyId(Ids.fresh(acts.moment().now())));
        return acts.changeAgency().change(typed(id), acts.actor());
    }

    private Agency typed(AgencyId id) {
        return new Agency(id, name.get(), type.get().orElse(AgencyType.OTHER), phone.get(), email.get(), address.get(), active.get());
    }
}
