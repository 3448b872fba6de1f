package org.teamaround.diary.view;

import java.time.LocalDateTime;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.teamaround.kernel.Moment;
import org.teamaround.ui.Action;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Draft;
import org.teamaround.ui.Section;
import org.teamaround.ui.WrappedWords;

/** What this user began to type and did not save: each with its time, to go on with or to discard. Not there when there is nothing. */
final class UnfinishedList extends VBox {
    private static final int MOST = 5;
    private final Desk desk;
    private final VBox lines = new VBox(4);
    private final ListChangeListener<Draft> changed = change -> show();

    UnfinishedList(Desk desk) {
        this.desk = desk;
        getChildren().add(new Section(desk.text().of("diary.unfinished.title"), lines));
        show();
    }

    /** While the page shows. */
    Subscription follow() {
        desk.unfinished().list().addListener(changed);
        show();
        return () -> desk.unfinished().list().removeListener(changed);
    }

    private void show() {
        var drafts = desk.unfinished().list();
        lines.getChildren().setAll(drafts.stream().limit(MOST).map(this::line).toList());
        if (drafts.size() > MOST) lines.getChildren().add(new Label(desk.text().of("diary.unfinished.more", drafts.size() - MOST)));
        setVisible(!drafts.isEmpty());
        setManaged(!drafts.isEmpty());
    }

    private HBox line(Draft draft) {
        String said = desk.text().of("diary.unfinished.line", draft.title(), time(draft));
        Label words = new Label(said);
        WrappedWords.of(words);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Buttons buttons = new Buttons(desk.text());
        HBox line = new HBox(8, words, named(said, buttons.plain(Action.of("diary.unfinished.continue", () -> desk.unfinished().resume(draft)))),
            named(said, buttons.quiet(Action.of("diary.unfinished.discard", () -> desk.unfinished().discard(draft)))));
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return line;
    }

    /** Buttons of several lines have the same words: a screen reader says which line each belongs to. */
    private static Button named(String line, Button button) {
        button.setAccessibleText(button.getText() + ": " + line);
        return button;
    }

    private String time(Draft draft) {
        LocalDateTime at = LocalDateTime.ofInstant(draft.at(), Moment.ZONE);
        String time = Dates.time(at.toLocalTime());
        return at.toLocalDate().equals(desk.moment().today()) ? time : Dates.day(at.toLocalDate()) + ", " + time;
    }
}
