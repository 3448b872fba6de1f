package org.teamaround.person.view;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Right;
import org.teamaround.person.PersonId;
import org.teamaround.person.picture.Drawing;
import org.teamaround.person.picture.FamilyInWords;
import org.teamaround.ui.Action;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Section;
import org.teamaround.ui.TableList;
import org.teamaround.ui.Theme;
import org.teamaround.ui.WrappedWords;

/** The family picture: genogram and ecomap, with zoom and print, and beneath them the same facts in words. */
public final class PictureTab implements ChildTab {
    private static final double STEP = 1.25;
    private static final double LEAST = 0.4;
    private static final double MOST = 3;
    private static final int ROWS = 14;
    private final Desk desk;
    private final PictureModel model;
    private final OpensChild opens;
    private final Consumer<PersonId> prints;
    private final Buttons buttons;
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);

    /** @param prints asks for whom the picture of this child is, and shows it */
    public PictureTab(Desk desk, PictureModel model, OpensChild opens, Consumer<PersonId> prints) {
        this.desk = desk;
        this.model = model;
        this.opens = opens;
        this.prints = prints;
        buttons = new Buttons(desk);
    }

    @Override public String title() {
        return "family.tab.picture";
    }

    @Override public int order() {
        return 52;
    }

    @Override public Node content(PersonId child) {
        VBox body = new VBox(Theme.BASE_SIZE);
        model.load(child, picture -> body.getChildren().setAll(genogram(child, picture), ecomap(picture), people(picture), around(picture)));
        return body;
    }

    private Section genogram(PersonId child, PictureModel.Picture picture) {
        return new Section(desk.text().of("family.tab.genogram"), shown(picture.genogram(), "family.paper.genogram-says"), quiet("family.paper.legend"))
            .beside(buttons.quiet(Action.of("family.tab.smaller", () -> zoom(1 / STEP)).icon("bi-zoom-out")),
                buttons.quiet(Action.of("family.tab.larger", () -> zoom(STEP)).icon("bi-zoom-in")),
                buttons.plain(Action.of("family.tab.print", () -> prints.accept(child)).icon("bi-printer").needs(Right.READ)));
    }

    private Section ecomap(PictureModel.Picture picture) {
        if (picture.around().isEmpty()) return new Section(desk.text().of("family.tab.ecomap"), quiet("family.tab.nobody-around"));
        return new Section(desk.text().of("family.tab.ecomap"), shown(picture.ecomap(), "family.paper.ecomap-says"), quiet("family.paper.ecomap-legend"));
    }

    private void zoom(double by) {
        zoom.set(Math.clamp(zoom.get() * by, LEAST, MOST));
    }

    private Node shown(Drawing drawing, String key) {
        DrawingNode node = new DrawingNode(drawing, desk.text().of(key, drawing.spots().stream().map(Drawing.Spot::says).collect(Collectors.joining("; "))), this::open);
        zoom.subscribe(factor -> node.zoom(factor.doubleValue() * letters(node)));
        node.sceneProperty().subscribe(scene -> node.zoom(zoom.get() * letters(node)));
        ScrollPane scroll = new ScrollPane(node);
        scroll.setPannable(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER); // as high as the picture: the page scrolls
        scroll.minHeightProperty().bind(node.prefHeightProperty().add(Theme.BASE_SIZE * 2));
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("drawing-scroll");
        return scroll;
    }

    /** As large as the window's letters are now. */
    private static double letters(Node node) {
        return node.getScene() == null ? 1 : Theme.zoomOf(node.getScene());
    }

    private void open(PersonId person) {
        model.ifChild(person, opens::open);
    }

    private Section people(PictureModel.Picture picture) {
        TableList<FamilyInWords.Line> table = new TableList<>(desk.text(), "family.people", FXCollections.observableArrayList(picture.people()))
            .column("name", 16, FamilyInWords.Line::name).column("kin", 12, FamilyInWords.Line::kin).column("age", 10, FamilyInWords.Line::age)
            .column("lives", 8, FamilyInWords.Line::lives).column("responsible", 8, FamilyInWords.Line::responsible)
            .column("contact", 8, FamilyInWords.Line::contact).opens(line -> open(line.person())).compact(ROWS);
        Section section = new Section(desk.text().of("family.paper.in-words"), table);
        picture.couples().forEach(line -> section.getChildren().add(wrapped(line)));
        picture.homes().forEach(line -> section.getChildren().add(wrapped(line)));
        return section;
    }

    private Section around(PictureModel.Picture picture) {
        TableList<List<String>> table = new TableList<>(desk.text(), "family.around", FXCollections.observableArrayList(picture.around()))
            .column("agency", 14, row -> row.get(0)).column("worker", 14, row -> row.get(1)).column("does", 14, row -> row.get(2))
            .column("bond", 10, row -> row.get(3)).compact(ROWS);
        return new Section(desk.text().of("family.paper.around"), table);
    }

    private Label quiet(String key) {
        Label label = wrapped(desk.text().of(key));
        label.getStyleClass().add("fact-label");
        return label;
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        WrappedWords.of(label);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
