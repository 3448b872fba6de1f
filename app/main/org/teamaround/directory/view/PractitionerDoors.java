package org.teamaround.directory.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import org.teamaround.directory.Absence;
import org.teamaround.directory.Agency;
import org.teamaround.directory.Contact;
import org.teamaround.directory.Post;
import org.teamaround.directory.Practitioner;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Right;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.FormAct;

/** What happens to a practitioner besides their entry being changed: away, back, to another agency. Each is a form of its own. */
final class PractitionerDoors {
    static final String AWAY = "directory-away";
    static final String BACK = "directory-back";
    static final String MOVE = "directory-move";
    private final Desk desk;
    private final DirectoryActs acts;
    private final DirectoryModel model;
    private final Consumer<Practitioner> afresh;

    /** @param afresh shows the form of somebody who moved anew */
    PractitionerDoors(Desk desk, DirectoryModel model, Consumer<Practitioner> afresh) {
        this.desk = desk;
        this.model = model;
        this.acts = model.acts();
        this.afresh = afresh;
    }

    /** Over what was read last. */
    StaffWords words() {
        return model.all().words(acts.moment(), desk.text());
    }

    void away(Practitioner who, Consumer<Practitioner> then) {
        ObjectProperty<Optional<LocalDate>> from = date(Optional.of(acts.moment().today()));
        ObjectProperty<Optional<LocalDate>> to = date(Optional.empty());
        StaffChoice cover = new StaffChoice(model.all().staff().stream().filter(p -> !p.id().equals(who.id())).toList(), acts, words());
        open(AWAY, who, "directory.away-form", form -> {
            form.date("from", from);
            form.date("to", to).optional();
            cover.lay(form, "cover");
        }, () -> cover.keep().then(by -> acts.recordAbsence().away(who.id(), from.get(), to.get(), by, acts.actor())), then);
    }

    void back(Practitioner who, Consumer<Practitioner> then) {
        LocalDate today = acts.moment().today();
        ObjectProperty<Optional<Absence>> which = new SimpleObjectProperty<>(who.awayOn(today).or(() -> who.away().stream().findFirst()));
        ObjectProperty<Optional<LocalDate>> on = date(Optional.of(today));
        List<Absence> known = who.away();
        open(BACK, who, "directory.back-form", form -> {
            form.choice("absence", which, known, words()::period);
            form.date("back", on);
        }, () -> acts.endAbsence().back(who.id(), which.get().map(Absence::from).orElse(today), on.get().orElse(today), acts.actor()), then);
    }

    void move(Practitioner who) {
        AgencyChoice agency = new AgencyChoice(model.all().agencies(), acts, Optional.empty());
        StringProperty job = new SimpleStringProperty(who.jobTitle());
        ObjectProperty<Optional<LocalDate>> from = date(Optional.of(acts.moment().today()));
        StringProperty phone = new SimpleStringProperty("");
        StringProperty email = new SimpleStringProperty("");
        open(MOVE, who, "directory.move-form", form -> {
            form.suggest("agency", agency.chosen, FXCollections.observableArrayList(agency.known), Agency::name);
            form.text("jobTitle", job).optional();
            form.date("from", from);
            form.text("phone", phone).optional();
            form.text("secureEmail", email).optional();
        }, () -> agency.keep().then(its -> acts.movePractitioner().move(who.id(), new Post(job.get(), its, from.get(), Optional.empty()),
            new Contact(phone.get(), email.get(), ""), acts.actor())), afresh);
    }

    private void open(String place, Practitioner who, String keys, Consumer<Form> lay, Supplier<Outcome<Practitioner>> act, Consumer<Practitioner> then) {
        FormAct<Practitioner> saves = new FormAct<>(desk.background(), act, now -> {
            desk.navigator().finish();
            desk.navigator().say(desk.text().of("directory.saved", now.name()));
            model.load(all -> then.accept(now));
        });
        desk.navigator().open(new EntryScreen(desk, keys, Right.ENTER, form -> {
            form.node(new Label(words().choice(who)));
            lay.accept(form);
        }, saves), Bookmark.of(place).with(DirectoryScreen.ID, who.id()));
    }

    private static ObjectProperty<Optional<LocalDate>> date(Optional<LocalDate> day) {
        return new SimpleObjectProperty<>(day);
    }
}
