package org.teamaround.diary.view;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.teamaround.diary.Fix;
import org.teamaround.diary.Fixes;
import org.teamaround.kernel.Problem;
import org.teamaround.ui.Action;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;
import org.teamaround.ui.TableList;

/** Under the list: what settles the chosen line at once, with its key. Not there when the line has to be opened. */
final class FixLine extends HBox {
    private final Desk desk;
    private final Fixes fixes;
    private final HomeModel model;
    private Optional<Fix> now = Optional.empty();

    FixLine(Desk desk, Fixes fixes, HomeModel model, TableList<HomeLine> list) {
        this.desk = desk;
        this.fixes = fixes;
        this.model = model;
        list.onSelection(line -> show(line));
        list.table().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.F9 || now.isEmpty()) return;
            event.consume();
            run(now.get());
        });
        show(Optional.empty());
    }

    private void show(Optional<HomeLine> line) {
        now = line.map(HomeLine::issue).flatMap(fixes::of).filter(fix -> desk.allowed().offers(action(fix)));
        getChildren().clear();
        now.ifPresent(fix -> {
            Button button = new Buttons(desk).plain(action(fix));
            button.setAccessibleText(desk.text().of(fix.key()) + ": " + line.map(HomeLine::who).orElse(""));
            getChildren().add(button);
        });
        setVisible(now.isPresent());
        setManaged(now.isPresent());
    }

    private Action action(Fix fix) {
        return Action.of(fix.key(), () -> run(fix)).icon("bi-check2-circle").needs(fix.right());
    }

    private void run(Fix fix) {
        desk.background().run(fix.act()::get, outcome -> {
            String said = outcome.problems().stream().findFirst().map((Problem p) -> desk.text().of(p)).orElseGet(() -> desk.text().of("diary.fix.done", desk.text().of(fix.key())));
            desk.navigator().say(said);
            model.load();
        });
    }
}
