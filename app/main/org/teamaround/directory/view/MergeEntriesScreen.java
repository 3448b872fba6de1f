package org.teamaround.directory.view;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.teamaround.directory.view.MergeEntriesModel.Shown;
import org.teamaround.kernel.Right;
import org.teamaround.ui.Action;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.Screen;
import org.teamaround.ui.Section;
import org.teamaround.ui.SidesTable;
import org.teamaround.ui.WrappedWords;

/** Two entries of a practitioner, or of an agency, side by side, field by field, to be made one; and who was merged into this one before. */
final class MergeEntriesScreen<T> extends Screen {
    private final Desk desk;
    private final MergeEntriesModel<T> model;
    private final Optional<UUID> with;
    private final String title;
    private final VBox before = new VBox(6);
    private final VBox compared = new VBox(12);
    private final VBox body = new VBox();

    /** @param with with whom to compare at once; absent when the user is to choose */
    MergeEntriesScreen(Desk desk, MergeEntriesModel<T> model, String name, Optional<UUID> with) {
        this.desk = desk;
        this.model = model;
        this.with = with;
        title = desk.text().of("merge.title", name);
        Form form = new Form(desk, "directory.merge").follows(model.problems).passing();
        form.choice("other", model.other, model.choices, model::said).wide();
        model.merged.addListener((ListChangeListener<T>) change -> layMerged());
        model.shown.subscribe(now -> lay(now));
        body.getStyleClass().add("page-body");
        body.getChildren().addAll(before, form, compared);
    }

    private void layMerged() {
        Buttons buttons = new Buttons(desk);
        List<HBox> lines = model.merged.stream().map(one -> {
            HBox line = new HBox(8, WrappedWords.of(new Label(model.said(one))), buttons.plain(Action.of("directory.merge.take-apart", () -> model.part(one)).needs(Right.CORRECT)));
            line.getStyleClass().add("likely-row");
            return line;
        }).toList();
        before.getChildren().setAll(lines.isEmpty() ? List.of() : List.of(new Section(desk.text().of("merge.before"), lines.toArray(Node[]::new))));
    }

    private void lay(Optional<Shown> now) {
        compared.getChildren().clear();
        now.ifPresent(shown -> compared.getChildren().addAll(new Section(desk.text().of("merge.side-by-side"), sides(shown)),
            WrappedWords.of(new Label(desk.text().of("directory.merge.moves-over"))), new Label(desk.text().of("merge.can-be-undone")), acts()));
    }

    private Node sides(Shown shown) {
        return new SidesTable(desk.text()).of(shown.kept(), shown.givenUp(), shown.lines().stream()
            .map(line -> new SidesTable.Line(desk.text().of(model.label(line)), "", line.kept(), line.givenUp(), line.givenUps())).toList());
    }

    private HBox acts() {
        Buttons buttons = new Buttons(desk);
        Action make = Action.of("merge.make", model::merge).icon("bi-check2").shortcut("Shortcut+S").needs(Right.CORRECT);
        HBox acts = new HBox(buttons.main(make), buttons.plain(Action.of("merge.swap", model::swap).icon("bi-arrow-left-right")),
            buttons.quiet(Action.of("directory.leave", desk.navigator()::leave)));
        acts.getStyleClass().add("acts");
        return acts;
    }

    @Override public String title() {
        return title;
    }

    @Override public Node content() {
        return body;
    }

    @Override protected void attached() {
        model.load(with);
    }
}
