package org.teamaround.directory.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.teamaround.directory.Agency;
import org.teamaround.directory.Area;
import org.teamaround.directory.Need;
import org.teamaround.directory.Post;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.Team;
import org.teamaround.kernel.Right;
import org.teamaround.ui.Action;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Facts;
import org.teamaround.ui.Form;
import org.teamaround.ui.FormBody;
import org.teamaround.ui.Screen;
import org.teamaround.ui.Section;

/** The form of a practitioner; under it when they are away and where they were before. */
final class PractitionerScreen extends Screen {
    private final Desk desk;
    private final PractitionerModel model;
    private final PractitionerDoors doors;
    private final Consumer<Practitioner> merge;
    private final VBox history = new VBox();
    private final VBox body;

    /** @param merge opens the page on which they become one with another entry */
    PractitionerScreen(Desk desk, PractitionerModel model, PractitionerDoors doors, AlikePanel alike, Consumer<Practitioner> merge) {
        this.desk = desk;
        this.model = model;
        this.doors = doors;
        this.merge = merge;
        Form form = new Form(desk, "directory.practitioner");
        lay(form);
        form.follows(model.act.problems);
        body = FormBody.page(desk, form, Action.of("directory.save", model.act::run).icon("bi-check2").needs(Right.ENTER), "directory.leave").above(alike);
        body.getChildren().add(history);
        model.kept.subscribe(now -> now.ifPresent(this::tell));
    }

    private void lay(Form form) {
        form.text("name", model.name);
        form.text("jobTitle", model.jobTitle).optional();
        form.suggest("agency", model.agency.chosen, FXCollections.observableArrayList(model.agency.known), Agency::name).optional();
        form.text("phone", model.phone).optional();
        form.text("secureEmail", model.secureEmail).optional();
        form.date("since", model.since).optional();
        form.longText("address", model.address).optional();
        form.section("part-caf");
        form.date("cafTrained", model.cafTrained).optional();
        form.tick("inLeadPool", model.inLeadPool);
        form.tick("cafLead", model.cafLead);
        form.section("part-knows");
        form.rows("specialisms", model.specialisms, SpecialismRow::new, this::specialism);
        form.section("part-over");
        model.lineManager.lay(form, "lineManager");
        model.supervisor.lay(form, "supervisor");
        if (model.all.teamsUsed()) form.choice("team", model.team, model.all.teamsInUse(), Team::name).optional();
        if (!model.isNew()) form.tick("active", model.active);
    }

    private void specialism(Form form, SpecialismRow row) {
        form.choice("need", row.need, List.of(Need.values()), desk.text().words("directory.need"));
        form.text("detail", row.detail).optional();
        row.ages.lay(form);
        if (model.all.teamsUsed()) form.choice("area", row.area, model.all.areasInUse(), Area::name).optional();
    }

    private void tell(Practitioner p) {
        history.getChildren().clear();
        Facts away = new Facts();
        p.away().forEach(a -> away.line(desk.text().of("directory.practitioner.absence"), doors.words().period(a)));
        if (!p.away().isEmpty()) history.getChildren().add(new Section(desk.text().of("directory.practitioner.away"), away));
        Facts posts = new Facts();
        p.before().reversed().forEach(post -> posts.line(days(post), said(post)));
        if (!p.before().isEmpty()) history.getChildren().add(new Section(desk.text().of("directory.practitioner.before"), posts));
    }

    private String days(Post post) {
        String to = post.to().map(Dates::day).orElse("");
        return post.from().map(from -> desk.text().of("directory.post.from-to", Dates.day(from), to)).orElseGet(() -> desk.text().of("directory.post.to", to));
    }

    private String said(Post post) {
        String agency = model.all.agency(post.agency());
        return post.jobTitle().isEmpty() ? agency : agency.isEmpty() ? post.jobTitle() : post.jobTitle() + ", " + agency;
    }

    @Override public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        Optional<Practitioner> who = model.kept.get();
        who.ifPresent(p -> {
            actions.add(Action.of("directory.act.away", () -> doors.away(model.kept.get().orElse(p), model::took)).icon("bi-calendar-x").needs(Right.ENTER));
            if (!p.away().isEmpty()) actions.add(Action.of("directory.act.back", () -> doors.back(model.kept.get().orElse(p), model::took)).icon("bi-calendar-check").needs(Right.ENTER));
            actions.add(Action.of("directory.act.move", () -> doors.move(model.kept.get().orElse(p))).icon("bi-arrow-right-circle").needs(Right.ENTER));
            actions.add(MergeDoors.act(() -> merge.accept(model.kept.get().orElse(p))));
            actions.add(desk.history("practitioner", p.id().value(), p.name()));
        });
        return actions;
    }

    @Override public String title() {
        return desk.text().of(model.isNew() ? "directory.new-practitioner" : "directory.practitioner.title");
    }

    @Override public Node content() {
        return body;
    }
}
