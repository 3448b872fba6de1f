package org.teamaround.panel.view;

import java.time.DayOfWeek;
import java.util.List;
import javafx.scene.Node;
import org.teamaround.directory.Agency;
import org.teamaround.directory.Practitioner;
import org.teamaround.panel.CountsFrom;
import org.teamaround.ui.Action;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.FormBody;
import org.teamaround.ui.Screen;

/** The form of a panel series. */
final class SeriesScreen extends Screen {
    private final Desk desk;
    private final SeriesModel model;
    private final Node body;

    SeriesScreen(Desk desk, SeriesModel model) {
        this.desk = desk;
        this.model = model;
        Form form = new Form(desk, "panel.series");
        form.text("name", model.name);
        form.text("place", model.place).optional();
        form.choice("weekday", model.weekday, List.of(DayOfWeek.values()), desk.text().words("panel.weekday"));
        form.time("time", model.time);
        form.number("everyDays", model.everyDays);
        form.date("first", model.first);
        form.section("papers");
        form.number("deadlineDays", model.deadlineDays);
        form.options("countsFrom", model.countsFrom, List.of(CountsFrom.values()), desk.text().words("panel.counts-from"));
        form.section("people");
        form.suggest("chair", model.chair, model.practitioners, Practitioner::name).optional();
        form.suggest("viceChair", model.viceChair, model.practitioners, Practitioner::name).optional();
        form.rows("members", model.members, MemberModel::new, this::member);
        form.section("families");
        form.number("ageFrom", model.ageFrom);
        form.number("ageTo", model.ageTo);
        form.number("maxDeferrals", model.maxDeferrals);
        form.follows(model.problems);
        body = FormBody.page(desk, form, Action.of("panel.act.save-series", model::save).icon("bi-check2"), "panel.act.leave");
    }

    private void member(Form row, MemberModel member) {
        row.suggest("name", member.name, model.practitioners, Practitioner::name);
        row.suggest("agency", member.agency, model.agencies, Agency::name).optional();
        row.text("substitute", member.substitute).optional();
    }

    @Override public String title() {
        return desk.text().of(model.isNew() ? "panel.series.new" : "panel.series.change");
    }

    @Override public Node content() {
        return body;
    }
}
