package org.teamaround.directory.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.teamaround.directory.Area;
import org.teamaround.directory.LocalServiceId;
import org.teamaround.directory.Need;
import org.teamaround.kernel.Right;
import org.teamaround.ui.Action;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.Refreshable;
import org.teamaround.ui.Reopens;
import org.teamaround.ui.Screen;

/** People, agencies, local services, and where they are used, teams. What is asked above is answered below: who knows first. Enter opens. */
public final class DirectoryScreen extends Screen implements Refreshable, Reopens {
    static final String ID = "id";
    private final Desk desk;
    private final DirectoryModel model;
    private final SearchModel search;
    private final EntryDoors doors;
    private final DirectoryLists lists;
    private final TabPane tabs = new TabPane();
    private final Tab teams;
    private final Form question;
    private final VBox body = new VBox();
    private boolean areaAsked;

    public DirectoryScreen(Desk desk, DirectoryModel model) {
        this.desk = desk;
        this.model = model;
        search = new SearchModel(model.acts(), desk.background(), desk.text());
        doors = new EntryDoors(desk, model);
        lists = new DirectoryLists(desk, model, doors);
        teams = tab("directory.teams", lists.teams());
        tabs.getTabs().addAll(tab("directory.practitioners", lists.practitioners()), tab("directory.agencies", lists.agencies()), tab("directory.services", lists.services()));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setAccessibleText(desk.text().of("directory.title"));
        question = question();
        Form filter = new Form(desk, "directory.list").passing();
        filter.tick("with-retired", model.withRetired);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        StackPane below = new StackPane(showing(new VBox(tabs, filter), search.asking.not()), showing(lists.answers(search), search.asking));
        VBox.setVgrow(below, Priority.ALWAYS);
        body.getStyleClass().add("page-body");
        body.getChildren().addAll(question, below);
    }

    private Form question() {
        Form form = new Form(desk, "directory.ask").passing();
        form.text("words", search.words);
        form.choice("need", search.need, List.of(Need.values()), desk.text().words("directory.need"));
        form.number("years", search.years);
        return form;
    }

    private static Node showing(Node part, ObservableBooleanValue when) {
        part.visibleProperty().bind(when);
        part.managedProperty().bind(when);
        return part;
    }

    private Tab tab(String key, Node content) {
        return new Tab(desk.text().of(key), content);
    }

    /** Where the form of this service is. */
    public static Bookmark at(LocalServiceId service) {
        return Bookmark.of(EntryDoors.SERVICE).with(ID, service);
    }

    @Override public boolean reopen(Bookmark place) {
        return doors.reopen(place);
    }

    @Override public List<Action> actions() {
        List<Action> actions = new ArrayList<>(List.of(
            Action.of("directory.new-practitioner", () -> doors.practitioner(Optional.empty())).icon("bi-person-plus").needs(Right.ENTER),
            Action.of("directory.new-agency", () -> doors.agency(Optional.empty())).icon("bi-building").needs(Right.ENTER),
            Action.of("directory.new-service", () -> doors.service(Optional.empty())).icon("bi-signpost").needs(Right.ENTER)));
        actions.add(Action.of("directory.act.print", this::print).icon("bi-printer").needs(Right.READ));
        if (!model.acts().shelf().teamsUsed()) return actions;
        actions.add(Action.of("directory.new-team", () -> doors.team(Optional.empty())).icon("bi-diagram-3").needs(Right.SETTINGS));
        actions.add(Action.of("directory.new-area", () -> doors.area(Optional.empty())).icon("bi-map").needs(Right.SETTINGS));
        return actions;
    }

    private void print() {
        desk.background().run(() -> model.acts().sheet().print(model.acts().actor()),
            outcome -> outcome.result().ifPresent(pdf -> desk.papers().show(desk.text().of("directory.sheet.title"), "who-to-ask.pdf", pdf)));
    }

    @Override public String title() {
        return desk.text().of("directory.title");
    }

    @Override public Node content() {
        return body;
    }

    @Override public void refresh() {
        model.load(this::shown);
        search.ask();
    }

    /** Teams and areas are here only where they are used. */
    private void shown(Everything all) {
        if (all.teamsUsed() && !tabs.getTabs().contains(teams)) tabs.getTabs().add(teams);
        if (!all.teamsUsed() || areaAsked || all.areasInUse().isEmpty()) return;
        question.choice("area", search.area, all.areasInUse(), Area::name);
        areaAsked = true;
    }
}
