package org.teamaround.person.view;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Right;
import org.teamaround.person.view.UnmergeModel.Line;
import org.teamaround.person.view.UnmergeModel.Shown;
import org.teamaround.ui.Action;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.Screen;
import org.teamaround.ui.Section;
import org.teamaround.ui.WrappedWords;

/** Takes two people apart who were merged; of what came since it is said whose it is. */
public final class UnmergeScreen extends Screen {
    private final Desk desk;
    private final UnmergeModel model;
    private final VBox shown = new VBox(12);
    private final VBox body = new VBox();

    public UnmergeScreen(Desk desk, UnmergeModel model) {
        this.desk = desk;
        this.model = model;
        Form form = new Form(desk, "merge.form").follows(model.problems).passing();
        model.shown.subscribe(now -> lay(now));
        body.getStyleClass().add("page-body");
        body.getChildren().addAll(form, shown);
    }

    private void lay(Optional<Shown> now) {
        shown.getChildren().clear();
        now.ifPresent(parting -> {
            Label told = new Label(desk.text().of("merge.part.told", parting.givenUp(), parting.kept(), parting.when()));
            WrappedWords.of(told);
            shown.getChildren().add(told);
            if (!parting.lines().isEmpty()) {
                VBox lines = new VBox(10);
                parting.lines().forEach(line -> lines.getChildren().add(row(line, parting)));
                shown.getChildren().add(new Section(desk.text().of("merge.part.since"), lines));
            }
            shown.getChildren().add(acts());
        });
    }

    private HBox acts() {
        Buttons buttons = new Buttons(desk);
        HBox acts = new HBox(buttons.main(Action.of("merge.part.make", model::part).icon("bi-check2").shortcut("Shortcut+S").needs(Right.CORRECT)),
            buttons.quiet(Action.of("person.form.leave", desk.navigator()::leave)));
        acts.getStyleClass().add("acts");
        return acts;
    }

    private Node row(Line line, Shown parting) {
        Label what = new Label(line.what());
        WrappedWords.of(what);
        ToggleGroup group = new ToggleGroup();
        return new VBox(4, what, new HBox(16, side(line, parting.kept(), false, group), side(line, parting.givenUp(), true, group)));
    }

    private RadioButton side(Line line, String whose, boolean goes, ToggleGroup group) {
        String words = desk.text().of(goes ? "merge.part.goes" : "merge.part.stays", whose);
        RadioButton side = new RadioButton(words);
        side.setMnemonicParsing(false);
        side.setToggleGroup(group);
        side.setSelected(line.goes().get() == goes);
        side.setAccessibleText(line.what() + ": " + words);
        side.selectedProperty().addListener((_, _, chosen) -> {
            if (chosen) line.goes().set(goes);
        });
        return side;
    }

    @Override public String title() {
        return desk.text().of("merge.part.title");
    }

    @Override public Node content() {
        return body;
    }

    @Override protected void attached() {
        model.load();
    }
}
