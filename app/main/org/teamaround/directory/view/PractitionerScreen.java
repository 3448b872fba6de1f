package org.teamaround.directory.view;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import org.teamaround.directory.Agency;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.Screen;

/** The form of a practitioner. */
final class PractitionerScreen extends Screen {
    private final Desk desk;
    private final PractitionerModel model;
    private final Node body;

    PractitionerScreen(Desk desk, PractitionerModel model) {
        this.desk = desk;
        this.model = model;
        Form form = new Form(desk, "directory.practitioner");
        form.text("name", model.name);
        form.text("jobTitle", model.jobTitle).optional();
        form.suggest("agency", model.agency.chosen, FXCollections.observableArrayList(model.agency.known), Agency::name).optional();
        form.text("phone", model.phone).optional();
        form.text("secureEmail", model.secureEmail).optional();
        form.date("cafTrained", model.cafTrained).optional();
        form.tick("inLeadPool", model.inLeadPool);
        form.tick("cafLead", model.cafLead);
        if (!model.isNew()) form.tick("active", model.active);
        form.follows(model.problems);
        body = EntryForm.of(desk, form, model::save);
    }

    @Override public String title() {
        return desk.text().of(model.isNew() ? "directory.new-practitioner" : "directory.practitioner.title");
    }

    @Override public Node content() {
        return body;
    }
}
