package org.teamaround.directory.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.teamaround.directory.AgencyType;
import org.teamaround.kernel.Right;
import org.teamaround.ui.Action;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.FormBody;
import org.teamaround.ui.Screen;

/** The form of an agency. */
final class AgencyScreen extends Screen {
    private final Desk desk;
    private final AgencyModel model;
    private final Optional<Runnable> merge;
    private final VBox body;

    /** @param merge opens the page on which it becomes one with another; absent for a new one */
    AgencyScreen(Desk desk, AgencyModel model, AlikePanel alike, Optional<Runnable> merge) {
        this.desk = desk;
        this.model = model;
        this.merge = merge;
        Form form = new Form(desk, "directory.agency");
        form.text("name", model.name);
        form.choice("type", model.type, List.of(AgencyType.values()), desk.text().words("directory.agency-type"));
        form.text("phone", model.phone).optional();
        form.text("email", model.email).optional();
        form.longText("address", model.address).optional();
        if (!model.isNew()) form.tick("active", model.active);
        form.follows(model.problems);
        body = FormBody.page(desk, form, Action.of("directory.save", model::save).icon("bi-check2").needs(Right.ENTER), "directory.leave").above(alike);
    }

    @Override public List<Action> actions() {
        return Stream.concat(merge.stream().map(MergeDoors::act), model.before().stream().map(a -> desk.history("agency", a.id().value(), a.name()))).toList();
    }

    @Override public String title() {
        return desk.text().of(model.isNew() ? "directory.new-agency" : "directory.agency.title");
    }

    @Override public Node content() {
        return body;
    }
}
