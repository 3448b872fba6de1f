package org.teamaround.shell;

import java.util.function.Consumer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Phrase;
import org.teamaround.person.family.Sibling;
import org.teamaround.person.view.CaseGlance;
import org.teamaround.person.view.ChildTab;
import org.teamaround.person.view.PersonWords;
import org.teamaround.ui.Badge;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Bookmarked;
import org.teamaround.ui.Desk;
import org.teamaround.ui.HoldsTyped;
import org.teamaround.ui.OpensDialogs;
import org.teamaround.ui.Refreshable;
import org.teamaround.ui.Screen;
import org.teamaround.ui.SummaryStrip;
import org.teamaround.ui.Theme;
import org.teamaround.ui.Tone;

/** A child's page: the summary strip in sight on top, below it the tabs that the features offer. A tab is read when it is first shown. */
public final class ChildPage extends Screen implements Refreshable, Bookmarked, OpensDialogs, HoldsTyped {
    private final Desk desk;
    private final ChildPageModel model;
    private final PersonWords words;
    private final StackPane top = new StackPane();
    private final VBox body = new VBox(top);
    private final TabPane tabs = new TabPane();
    private final Map<ChildTab, Node> rooms = new HashMap<>();
    private boolean shown;

    /** @param first the tab to begin at; empty for the usual one @param showing told the tab that shows, to come back to */
    ChildPage(Desk desk, ChildPageModel model, List<ChildTab> offered, String first, Consumer<String> showing) {
        this.desk = desk;
        this.model = model;
        words = new PersonWords(desk.text());
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setAccessibleText(desk.text().of("shell.child.parts"));
        offered.stream().sorted(Comparator.comparingInt(ChildTab::order)).forEach(this::add);
        tabs.getTabs().stream().filter(tab -> tab.getUserData() instanceof ChildTab known && known.title().equals(first)).findFirst()
            .ifPresent(tabs.getSelectionModel()::select);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        body.getChildren().add(tabs);
        tabs.getSelectionModel().selectedItemProperty().subscribe(tab -> {
            if (tab != null && tab.getUserData() instanceof ChildTab known) showing.accept(known.title());
        });
        model.seen.subscribe(seen -> seen.ifPresent(now -> top.getChildren().setAll(strip(now))));
    }

    private void add(ChildTab offered) {
        Tab tab = new Tab(desk.text().of(offered.title()));
        tab.setUserData(offered);
        tab.selectedProperty().subscribe(selected -> {
            if (selected) show(tab, offered);
            else tab.setContent(null); // or the page would be as long as its longest tab
        });
        tabs.getTabs().add(tab);
    }

    private void show(Tab tab, ChildTab offered) {
        if (shown) tab.setContent(rooms.computeIfAbsent(offered, this::room));
    }

    private Node room(ChildTab offered) {
        StackPane room = new StackPane(offered.content(model.child()));
        room.getStyleClass().add("child-room");
        room.setPadding(new Insets(Theme.BASE_SIZE, 0, 0, 0));
        return room;
    }

    private SummaryStrip strip(ChildPageModel.Seen seen) {
        CaseGlance.Glance glance = seen.glance();
        SummaryStrip strip = new SummaryStrip().fact(label("age"), words.age(seen.person(), desk.moment().today()))
            .fact(label("reference"), seen.person().reference());
        fact(strip, "state", glance.state());
        fact(strip, "level", glance.level());
        strip.fact(label("lead"), glance.lead().isEmpty() ? desk.text().of("shell.child.nobody") : glance.lead());
        fact(strip, "consent", glance.consent());
        if (!seen.siblings().isEmpty()) strip.fact(desk.text().of("person.siblings"), words.called(seen.siblings().stream().map(Sibling::person).toList(), desk.moment().today()));
        glance.flags().forEach(flag -> strip.fact(label("flag"), new Badge(words.phrase(flag), Tone.GRAVE)));
        return strip;
    }

    private void fact(SummaryStrip strip, String name, Optional<Phrase> said) {
        strip.fact(label(name), said.map(words::phrase).orElse(desk.text().of("shell.child.not-yet")));
    }

    private String label(String name) {
        return desk.text().of("shell.child." + name);
    }

    @Override public Bookmark bookmark() {
        Tab now = tabs.getSelectionModel().getSelectedItem();
        return ChildPages.at(model.child()).inside(now != null && now.getUserData() instanceof ChildTab shownTab ? shownTab.title() : "");
    }

    @Override public void openDialog(Bookmark dialog) {
        for (Tab tab : tabs.getTabs()) if (tab.getUserData() instanceof ChildTab offered && offered.reopen(dialog)) return;
    }

    @Override public Map<String, String> typed() {
        Map<String, String> all = new HashMap<>();
        typing().forEach(part -> all.putAll(part.typed()));
        return all;
    }

    @Override public void retype(Map<String, String> typed) {
        typing().forEach(part -> part.retype(typed));
    }

    @Override public void forget() {
        typing().forEach(HoldsTyped::forget);
    }

    private Stream<HoldsTyped> typing() {
        return tabs.getTabs().stream().flatMap(tab -> tab.getUserData() instanceof ChildTab part ? part.typing().stream() : Stream.empty());
    }

    @Override public String title() {
        return model.name();
    }

    @Override public Node content() {
        return body;
    }

    /** Reads strip and tabs anew; when the child has another name now, a fresh page takes the place of this one. */
    @Override public void refresh() {
        model.load(() -> {
            shown = true;
            rooms.clear();
            Tab now = tabs.getSelectionModel().getSelectedItem();
            if (now != null && now.getUserData() instanceof ChildTab offered) show(now, offered);
        });
    }
}
