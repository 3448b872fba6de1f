package org.teamaround.directory.view;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import org.teamaround.directory.Agency;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.Screen;

/** The form of a local service. */
final class ServiceScreen extends Screen {
    private final Desk desk;
    private final ServiceModel model;
    private final Node body;

    ServiceScreen(Desk desk, ServiceModel model) {
        this.desk = desk;
        this.model = model;
        Form form = new Form(desk, "directory.service");
        form.text("name", model.name);
        form.suggest("agency", model.agency.chosen, FXCollections.observableArrayList(model.agency.known), Agency::name).optional();
        form.longText("whatFor", model.whatFor).optional();
        form.longText("forWhom", model.forWhom).optional();
        form.longText("howToReach", model.howToReach).optional();
        form.date("checkedOn", model.checkedOn).optional();
        if (!model.isNew()) form.tick("active", model.active);
        form.follows(model.problems);
        body = EntryForm.of(desk, form, model::save);
    }

    @Override public String title() {
        return desk.text().of(model.isNew() ? "directory.new-service" : "directory.service.title");
    }

    @Override public Node content() {
        return body;
    }
}
