package org.teamaround.panel.view;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Word;
import org.teamaround.panel.AgendaLine;
import org.teamaround.panel.AgendaSection;
import org.teamaround.person.PersonNames;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Text;
import org.teamaround.ui.WrappedWords;

/** The agenda at the left of the room: Alt+Up and Alt+Down move the item within its section. */
final class AgendaList {
    private final Text text;
    private final PanelRoomModel model;
    private final ListView<AgendaLine> view = new ListView<>();
    private boolean following;

    AgendaList(Desk desk, PanelRoomModel model) {
        text = desk.text();
        this.model = model;
        view.setItems(model.lines);
        view.setAccessibleText(text.of("panel.room.agenda"));
        view.setCellFactory(v -> new LineCell());
        view.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null && !following) model.line.set(Optional.of(line));
        });
        model.line.subscribe(now -> {
            following = true;
            now.ifPresentOrElse(view.getSelectionModel()::select, view.getSelectionModel()::clearSelection);
            following = false;
        });
        view.addEventFilter(KeyEvent.KEY_PRESSED, event -> desk.allowed().when(Right.SCREEN, this::reorder).accept(event));
    }

    private void reorder(KeyEvent event) {
        boolean up = event.getCode() == KeyCode.UP;
        if (!event.isAltDown() || !up && event.getCode() != KeyCode.DOWN) return;
        event.consume();
        model.move(up ? -1 : 1);
    }

    ListView<AgendaLine> node() {
        return view;
    }

    private String words(AgendaLine line) {
        String children = line.children().stream().map(PersonNames::initials).collect(Collectors.joining(", "));
        String family = line.familyName().isEmpty() ? line.referral().reference() : line.familyName();
        String state = text.of(Word.of("panel.item.state", line.item().state()));
        AgendaSection section = line.item().section();
        return text.of("panel.room.line", line.no(), family, children, text.of(Word.of("panel.section-short", section)), state);
    }

    private final class LineCell extends ListCell<AgendaLine> {
        LineCell() {
            WrappedWords.of(this);
            setPrefWidth(0);
        }

        @Override protected void updateItem(@Nullable AgendaLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(line == null || empty ? null : words(line));
        }
    }
}
