package org.teamaround.person.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Right;
import org.teamaround.person.PersonId;
import org.teamaround.person.view.MergeModel.Choice;
import org.teamaround.person.view.MergeModel.Shown;
import org.teamaround.ui.Action;
import org.teamaround.ui.Banner;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.Screen;
import org.teamaround.ui.Section;
import org.teamaround.ui.SidesTable;
import org.teamaround.ui.Tone;

/** Two entries of one person side by side, field by field, to be made one; and who was merged into this one before. */
public final class MergeScreen extends Screen {
    private final Desk desk;
    private final MergeModel model;
    private final Consumer<PersonId> takeApart;
    private final Optional<PersonId> with;
    private final String title;
    private final VBox before = new VBox(6);
    private final VBox compared = new VBox(12);
    private final VBox body = new VBox();

    /**
     * @param with      with whom to compare at once; absent when the user is to choose
     * @param takeApart opens the page on which somebody merged before is taken out again
     */
    public MergeScreen(Desk desk, MergeModel model, String name, Optional<PersonId> with, Consumer<PersonId> takeApart) {
        this.desk = desk;
        this.model = model;
        this.with = with;
        this.takeApart = takeApart;
        title = desk.text().of("merge.title", name);
        Form form = new Form(desk, "merge.form").follows(model.problems).passing();
        form.choice("other", model.other, model.choices, Choice::words).wide();
        model.merged.addListener((ListChangeListener<Choice>) change -> layMerged());
        model.shown.subscribe(now -> lay(now));
        body.getStyleClass().add("page-body");
        body.getChildren().addAll(before, form, compared);
    }

    private void layMerged() {
        Buttons buttons = new Buttons(desk);
        List<HBox> lines = model.merged.stream().map(one -> {
            HBox line = new HBox(8, new Label(one.words()), buttons.plain(Action.of("merge.take-apart", () -> takeApart.accept(one.person())).needs(Right.CORRECT)));
            line.getStyleClass().add("likely-row");
            return line;
        }).toList();
        before.getChildren().setAll(lines.isEmpty() ? List.of() : List.of(new Section(desk.text().of("merge.before"), lines.toArray(Node[]::new))));
    }

    private void lay(Optional<Shown> now) {
        compared.getChildren().clear();
        now.ifPresent(shown -> {
            Buttons buttons = new Buttons(desk);
            Action make = Action.of("merge.make", model::merge).icon("bi-check2").shortcut("Shortcut+S").needs(Right.CORRECT);
            HBox acts = new HBox(buttons.main(make), buttons.plain(Action.of("merge.swap", model::swap).icon("bi-arrow-left-right")),
                buttons.quiet(Action.of("person.form.leave", desk.navigator()::leave)));
            acts.getStyleClass().add("acts");
            compared.getChildren().addAll(new Section(desk.text().of("merge.side-by-side"), sides(shown)), new Label(moves(shown)));
            if (shown.narrows()) compared.getChildren().add(new Banner(desk.text().of("merge.narrows"), Tone.CARE));
            compared.getChildren().addAll(new Label(desk.text().of("merge.can-be-undone")), acts);
        });
    }

    private Node sides(Shown shown) {
        return new SidesTable(desk.text()).of(shown.kept(), shown.givenUp(), shown.lines().stream().map(line -> new SidesTable.Line(desk.text().of(line.field().key()),
            line.both() ? desk.text().of("merge.both") : "", line.kept(), line.givenUp(), line.givenUps())).toList());
    }

    private String moves(Shown shown) {
        String all = shown.moves().entrySet().stream().map(e -> desk.text().find("merge.moves." + e.getKey(), e.getValue())
            .orElseGet(() -> desk.text().of("merge.moves.other", e.getValue()))).distinct().collect(Collectors.joining(", "));
        return all.isEmpty() ? desk.text().of("merge.moves-nothing") : desk.text().of("merge.moves-over", all);
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
