package org.teamaround.directory.view;

import java.util.List;
import javafx.scene.Node;
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
    private final Node body;

    AgencyScreen(Desk desk, AgencyModel model) {
        this.desk = desk;
        this.model = model;
        Form form = new Form(desk, "directory.agency");
        form.text("name", model.name);
        form.choice("type", model.type, List.of(AgencyType.values()), desk.text().words("directory.agency-type"));
        form.text("phone", model.phone).optional();
        form.text("email", model.email).optional();
        form.longText("address", model.address).optional();
        if (!model.isNew()) form.tick("active", model.active);
        form.follows(model.problems);
        body = FormBody.page(desk, form, Action.of("directory.save", model::save).icon("bi-check2").needs(Right.ENTER), "directory.leave");
    }

    @Override public String title() {
        return desk.text().of(model.isNew() ? "directory.new-agency" : "directory.agency.title");
    }

    @Override public Node content() {
        return body;
    }
}
