package org.teamaround.consent.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import org.teamaround.consent.TellAddress;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.person.PersonId;
import org.teamaround.ui.Action;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.FormBody;
import org.teamaround.ui.Screen;

/** The page on which it is written down that a restricted address was told by phone (domain.md 5.3). The address is not asked for. */
final class AddressToldScreen extends Screen {
    private final Desk desk;
    private final TellAddress tell;
    private final Actor actor;
    private final PersonId child;
    private final Runnable done;
    private final StringProperty worker = new SimpleStringProperty("");
    private final StringProperty agency = new SimpleStringProperty("");
    private final StringProperty why = new SimpleStringProperty("");
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final FormBody body;

    AddressToldScreen(Desk desk, TellAddress tell, Actor actor, PersonId child, Runnable done) {
        this.desk = desk;
        this.tell = tell;
        this.actor = actor;
        this.child = child;
        this.done = done;
        Form form = new Form(desk, "consent.told").follows(problems);
        form.text("told.worker", worker);
        form.text("told.agency", agency).optional();
        form.longText("told.why", why);
        body = FormBody.page(desk, form, Action.of("consent.act.told", this::record).needs(Right.SEE_RESTRICTED, List.of(child)), "consent.act.cancel");
    }

    private void record() {
        TellAddress.Call call = new TellAddress.Call(List.of(child), worker.get(), agency.get(), why.get(), Optional.empty());
        desk.background().run(() -> tell.told(call, actor), outcome -> outcome.handle(kept -> done.run(), problems::setAll));
    }

    @Override public String title() {
        return desk.text().of("consent.told.title");
    }

    @Override public Node content() {
        return body;
    }
}
