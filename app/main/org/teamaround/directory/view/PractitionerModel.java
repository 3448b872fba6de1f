package org.teamaround.directory.view;

import java.time.LocalDate;
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
import org.teamaround.directory.Alike;
import org.teamaround.directory.CafRole;
import org.teamaround.directory.Contact;
import org.teamaround.directory.Post;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.PractitionerId;
import org.teamaround.directory.Specialism;
import org.teamaround.directory.Supervision;
import org.teamaround.directory.Team;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Outcome;
import org.teamaround.ui.Background;
import org.teamaround.ui.FormAct;
import org.teamaround.ui.Text;

/** A practitioner being entered or changed. */
public final class PractitionerModel {
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty jobTitle = new SimpleStringProperty("");
    final AgencyChoice agency;
    final ObjectProperty<Optional<LocalDate>> since = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty phone = new SimpleStringProperty("");
    final StringProperty secureEmail = new SimpleStringProperty("");
    final StringProperty address = new SimpleStringProperty("");
    final ObjectProperty<Optional<LocalDate>> cafTrained = new SimpleObjectProperty<>(Optional.empty());
    final BooleanProperty inLeadPool = new SimpleBooleanProperty();
    final BooleanProperty cafLead = new SimpleBooleanProperty();
    final ObservableList<SpecialismRow> specialisms = FXCollections.observableArrayList();
    final StaffChoice lineManager;
    final StaffChoice supervisor;
    final ObjectProperty<Optional<Team>> team = new SimpleObjectProperty<>(Optional.empty());
    final BooleanProperty active = new SimpleBooleanProperty(true);
    final FormAct<Practitioner> act;
    /** As it is kept now; absent for a new one. */
    final ObjectProperty<Optional<Practitioner>> kept;
    final Everything all;
    private final DirectoryActs acts;
    private final Background background;

    /** @param before absent for a new one */
    PractitionerModel(Optional<Practitioner> before, Everything all, DirectoryActs acts, StaffWords words, Background background, Consumer<String> saved) {
        this.all = all;
        this.acts = acts;
        this.background = background;
        kept = new SimpleObjectProperty<>(before);
        agency = new AgencyChoice(all.agencies(), acts, before.flatMap(Practitioner::agency));
        lineManager = new StaffChoice(all.staff(), acts, words).set(before.flatMap(p -> p.supervision().lineManager()));
        supervisor = new StaffChoice(all.staff(), acts, words).set(before.flatMap(p -> p.supervision().supervisor()));
        act = new FormAct<>(background, this::keep, p -> saved.accept(p.name()));
        before.ifPresent(this::show);
    }

    private void show(Practitioner p) {
        name.set(p.name());
        jobTitle.set(p.jobTitle());
        since.set(p.post().from());
        phone.set(p.phone());
        secureEmail.set(p.secureEmail());
        address.set(p.contact().address());
        cafTrained.set(p.cafTrained());
        inLeadPool.set(p.inLeadPool());
        cafLead.set(p.cafLead());
        p.specialisms().forEach(s -> specialisms.add(SpecialismRow.of(s, all)));
        team.set(p.supervision().team().flatMap(id -> all.teams().stream().filter(t -> t.id().equals(id)).findFirst()));
        active.set(p.active());
    }

    /** After an absence was recorded or ended beside the form. */
    void took(Practitioner now) {
        kept.set(Optional.of(now));
    }

    /** Who is there already while this one is typed. */
    AlikeModel alike(Text text) {
        PractitionerId id = kept.get().map(Practitioner::id).orElseGet(() -> new PractitionerId(Ids.fresh(acts.moment().now())));
        Alike alike = acts.same().alike();
        return new AlikeModel(background, name, () -> {
            Practitioner now = Practitioner.named(id, name.get()).reached(new Contact(phone.get(), secureEmail.get(), ""));
            return () -> alike.practitioners(now).stream().map(one -> AlikeModel.line(text, one.id(), one.name(),
                all.agency(one.agency()), alike.why(now, one))).toList();
        }, List.of(phone, secureEmail));
    }

    boolean isNew() {
        return kept.get().isEmpty();
    }

    private Outcome<Practitioner> keep() {
        PractitionerId id = kept.get().map(Practitioner::id).orElseGet(() -> new PractitionerId(Ids.fresh(acts.moment().now())));
        return agency.keep().then(its -> lineManager.keep().then(manager -> supervisor.keep().then(over -> acts.changePractitioner().change(
            kept.get().orElseGet(() -> Practitioner.named(id, "")).called(name.get()).at(new Post(jobTitle.get(), its, since.get(), Optional.empty()))
                .reached(new Contact(phone.get(), secureEmail.get(), address.get())).may(new CafRole(cafTrained.get(), inLeadPool.get(), cafLead.get()))
                .under(new Supervision(team.get().map(Team::id), manager, over)).knowing(knows()).inUse(active.get()), acts.actor()))));
    }

    private List<Specialism> knows() {
        return specialisms.stream().filter(row -> !row.isBlank()).map(SpecialismRow::specialism).toList();
    }
}
