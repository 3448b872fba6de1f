package org.teamaround.directory.view;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.teamaround.directory.Agency;
import org.teamaround.directory.Area;
import org.teamaround.directory.LocalService;
import org.teamaround.directory.Need;
import org.teamaround.directory.Places;
import org.teamaround.kernel.Right;
import org.teamaround.ui.Action;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.FormBody;
import org.teamaround.ui.Screen;

/** The form of a local service. F9 says that it was looked at today and is true. */
final class ServiceScreen extends Screen {
    private final Desk desk;
    private final ServiceModel model;
    private final Consumer<LocalService> checked;
    private final VBox body;

    /** @param checked marks it as checked today */
    ServiceScreen(Desk desk, ServiceModel model, AlikePanel alike, Consumer<LocalService> checked) {
        this.desk = desk;
        this.model = model;
        this.checked = checked;
        Form form = new Form(desk, "directory.service");
        lay(form);
        form.follows(model.act.problems);
        body = FormBody.page(desk, form, Action.of("directory.save", model.act::run).icon("bi-check2").needs(Right.ENTER), "directory.leave").above(alike);
    }

    private void lay(Form form) {
        form.text("name", model.name);
        form.text("phone", model.phone).optional();
        form.suggest("agency", model.agency.chosen, FXCollections.observableArrayList(model.agency.known), Agency::name).optional();
        form.longText("whatFor", model.whatFor).optional();
        form.longText("howToReach", model.howToReach).optional();
        form.longText("forWhom", model.forWhom).optional();
        model.ages.lay(form);
        form.ticks("needs", model.needs, List.of(Need.values()), desk.text().words("directory.need"));
        if (model.all.teamsUsed() && !model.all.areasInUse().isEmpty()) form.ticks("areas", model.areas, model.all.areasInUse(), Area::name);
        form.section("part-places");
        form.choice("places", model.places, List.of(Places.values()), desk.text().words("directory.places")).optional();
        form.text("waiting", model.waiting).optional();
        form.text("cost", model.cost).optional();
        form.section("part-checked");
        form.date("checkedOn", model.checkedOn).optional();
        form.text("checkedBy", model.checkedBy).optional();
        form.date("again", model.again).optional();
        if (!model.isNew()) form.tick("active", model.active);
    }

    @Override public List<Action> actions() {
        return model.before().map(s -> List.of(Action.of("directory.act.checked", () -> checked.accept(s)).icon("bi-check2-circle").shortcut("F9").needs(Right.ENTER),
            desk.history("local_service", s.id().value(), s.name())))
            .orElse(List.of());
    }

    @Override public String title() {
        return desk.text().of(model.isNew() ? "directory.new-service" : "directory.service.title");
    }

    @Override public Node content() {
        return body;
    }
}
