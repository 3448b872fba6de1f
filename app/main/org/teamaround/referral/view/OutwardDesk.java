package org.teamaround.referral.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.directory.Agency;
import org.teamaround.directory.Need;
import org.teamaround.kernel.Actor;
import org.teamaround.person.PersonId;
import org.teamaround.referral.form.PrintOutward;
import org.teamaround.referral.outward.FollowOutward;
import org.teamaround.referral.outward.Outward;
import org.teamaround.referral.outward.OutwardDraft;
import org.teamaround.referral.outward.OutwardId;
import org.teamaround.referral.outward.Outwards;
import org.teamaround.referral.outward.ReferOut;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Desk;
import org.teamaround.ui.FormAct;
import org.teamaround.ui.Named;

/** Referrals out: the list, the form that writes one, and its page. */
public final class OutwardDesk {
    private static final String NEW = "outward-new";
    private static final Bookmark LIST = Bookmark.of("outward-list");
    private static final String CHILD = "child";

    /** What can be done, and by whom at this desk. */
    public record Acts(Outwards outwards, ReferOut write, FollowOutward follow, PrintOutward print, Supplier<List<Agency>> agencies, OutwardWords words, Actor actor) {}

    private final Desk desk;
    private final Acts acts;

    public OutwardDesk(Desk desk, Acts acts) {
        this.desk = desk;
        this.acts = acts;
    }

    public void begin(PersonId child) {
        ObjectProperty<Named<Agency>> agency = new SimpleObjectProperty<>(Named.nothing());
        ObjectProperty<Optional<Need>> need = new SimpleObjectProperty<>(Optional.empty());
        ObjectProperty<Optional<LocalDate>> answerBy = new SimpleObjectProperty<>(Optional.empty());
        ObservableList<Agency> known = FXCollections.observableArrayList();
        StringProperty toWhom = new SimpleStringProperty("");
        StringProperty reason = new SimpleStringProperty("");
        StringProperty askedFor = new SimpleStringProperty("");
        FormAct<Outward> act = new FormAct<>(desk.background(), () -> acts.write().write(new OutwardDraft(child, AdviceModel.typed(agency.get()), toWhom.get(), need.get(),
            reason.get(), askedFor.get(), answerBy.get()), acts.actor()), this::written);
        desk.navigator().open(RegisterForm.page(desk, "outward.form", form -> {
            form.suggest("agency", agency, known, Agency::name);
            form.text("toWhom", toWhom).optional();
            form.choice("need", need, List.of(Need.values()), desk.text().words("directory.need"));
            form.date("answerBy", answerBy).optional();
            form.longText("reason", reason).wide();
            form.longText("askedFor", askedFor).wide();
        }, act), Bookmark.of(NEW).with(CHILD, child));
        desk.background().run(acts.agencies()::get, known::setAll);
    }

    private void written(Outward outward) {
        desk.navigator().replace(page(outward.id()));
        desk.navigator().say(desk.text().of("outward.written", outward.reference()));
    }

    public void open(OutwardId id) {
        desk.navigator().open(page(id));
    }

    private OutwardScreen page(OutwardId id) {
        return new OutwardScreen(desk, acts, id);
    }

    public void openList() {
        desk.navigator().open(new OutwardListScreen(desk, acts, this::open), LIST);
    }

    public boolean reopen(Bookmark place) {
        if (place.isAt(NEW)) begin(new PersonId(place.uuid(CHILD)));
        else if (place.isAt(LIST.place())) openList();
        else if (place.isAt(OutwardScreen.PLACE)) open(new OutwardId(place.uuid(OutwardScreen.ENTRY)));
        else return false;
        return true;
    }
}
