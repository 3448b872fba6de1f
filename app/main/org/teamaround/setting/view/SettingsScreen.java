package org.teamaround.setting.view;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Role;
import org.teamaround.setting.Feature;
import org.teamaround.setting.Label;
import org.teamaround.setting.PanelMode;
import org.teamaround.setting.TimeLimit;
import org.teamaround.ui.Action;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.Screen;
import org.teamaround.ui.WrappedWords;

/** The centre's name, panel or none, what is switched on, words, time limits, bank holidays; each change counts from the day given. */
public final class SettingsScreen extends Screen {
    private final Desk desk;
    private final SettingsModel model;
    private final VBox body = new VBox();

    public SettingsScreen(Desk desk, SettingsModel model) {
        this.desk = desk;
        this.model = model;
        Form form = new Form(desk, "setting.form");
        layCentre(form);
        layLimits(form);
        layQuiet(form);
        layWords(form);
        layHolidays(form);
        layFrom(form);
        form.follows(model.problems);
        model.onKept(form::kept);
        HBox acts = new HBox(form.saves(Action.of("setting.save", model::save).icon("bi-check2").shortcut("Shortcut+S").needs(Right.SETTINGS)));
        acts.getStyleClass().add("acts");
        body.getStyleClass().add("page-body");
        body.getChildren().addAll(form, acts);
    }

    private void layCentre(Form form) {
        form.section("section-centre");
        form.text("centre-name", model.centre).wide();
        form.options("panel-mode", model.mode, List.of(PanelMode.values()), desk.text().words("setting.mode")).wide();
        form.section("section-features");
        for (Feature feature : Feature.values()) form.tick("feature." + feature, model.features.get(feature));
    }

    private void layLimits(Form form) {
        form.section("section-limits");
        for (TimeLimit limit : TimeLimit.values()) form.number("limit." + limit, model.limits.get(limit));
    }

    private void layQuiet(Form form) {
        form.section("section-quiet");
        for (Role role : SettingsModel.ROLES) form.number("quiet." + role, model.quiet.get(role));
    }

    private void layWords(Form form) {
        form.section("section-labels");
        for (Label label : Label.values()) form.text("label." + label, model.labels.get(label));
    }

    private void layHolidays(Form form) {
        form.section("section-holidays");
        int year = desk.moment().today().getYear();
        form.node(known(year));
        form.rows("holiday", model.holidays, HolidayModel::new, (row, holiday) -> {
            row.date("date", holiday.date);
            row.tick("worked", holiday.worked);
        });
    }

    private Node known(int year) {
        var known = new javafx.scene.control.Label();
        WrappedWords.of(known);
        Runnable say = () -> known.setText(desk.text().of("setting.holidays-known", days(year), days(year + 1)));
        say.run();
        model.holidays.addListener((ListChangeListener<HolidayModel>) change -> say.run());
        return known;
    }

    private String days(int year) {
        return model.holidays(year).stream().map(Dates::plain).collect(Collectors.joining(", "));
    }

    private void layFrom(Form form) {
        form.section("section-from");
        form.date("from", model.from);
        form.longText("reason", model.reason).shownWhen(Bindings.createBooleanBinding(this::reachesBack, model.from));
    }

    private boolean reachesBack() {
        LocalDate today = desk.moment().today();
        return Stream.of(model.from.get()).anyMatch(day -> day.filter(d -> d.isBefore(today)).isPresent());
    }

    @Override public String title() {
        return desk.text().of("setting.title");
    }

    @Override public Node content() {
        return body;
    }
}
