package org.teamaround.ui;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.teamaround.kernel.Folded;

/** Letters typed in a list lead to the next row that begins with them; after a second without a letter they count anew. */
final class JumpByLetters<T> {
    private static final Duration PATIENCE = Duration.seconds(1);
    private final TableView<T> table;
    private final Supplier<Function<T, String>> words;
    private final PauseTransition pause = new PauseTransition(PATIENCE);
    private final StringBuilder typed = new StringBuilder();
    private List<String> folded = List.of();

    /** @param words of the column that rows are known by now */
    JumpByLetters(TableView<T> table, Supplier<Function<T, String>> words) {
        this.table = table;
        this.words = words;
        pause.setOnFinished(event -> typed.setLength(0));
        table.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        table.getItems().addListener((ListChangeListener<T>) change -> folded = List.of());
        table.focusedProperty().subscribe(is -> forget());
    }

    private void forget() {
        typed.setLength(0);
        folded = List.of();
    }

    private void typed(KeyEvent event) {
        String letter = event.getCharacter();
        boolean isLetter = !event.isShortcutDown() && !event.isAltDown() && !letter.isEmpty() && letter.codePointAt(0) >= ' ' && letter.codePointAt(0) != 127;
        if (!isLetter || typed.isEmpty() && letter.isBlank()) return;
        typed.append(letter);
        pause.playFromStart();
        jump(Folded.line(typed.toString()));
        event.consume();
    }

    /** The same first letter again goes on to the next. */
    private void jump(String wanted) {
        if (wanted.isEmpty()) return;
        if (folded.isEmpty()) folded = table.getItems().stream().map(words.get()).map(Folded::line).toList();
        boolean again = wanted.length() > 1 && wanted.chars().distinct().count() == 1;
        String begin = again ? wanted.substring(0, 1) : wanted;
        int from = Math.max(0, table.getSelectionModel().getSelectedIndex()) + (wanted.length() == 1 || again ? 1 : 0);
        for (int step = 0; step < folded.size(); step++) {
            int at = (from + step) % folded.size();
            if (!folded.get(at).startsWith(begin)) continue;
            table.getSelectionModel().clearAndSelect(at);
            table.scrollTo(Math.max(0, at - 3));
            return;
        }
    }
}
