package org.teamaround.ui;

import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** The keys of the control for a passphrase, as in any line of text but without copying and undoing. */
final class SecretKeys {
    private static final char DELETE = 0x7f;
    private final SecretInput input;

    SecretKeys(SecretInput input) {
        this.input = input;
    }

    void listen() {
        input.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        input.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        input.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> clicked(event.getClickCount()));
        input.setOnInputMethodTextChanged(this::composed);
    }

    /** Ctrl and Alt together write letters on some keyboards. */
    private void typed(KeyEvent event) {
        String letter = event.getCharacter();
        boolean shortcut = event.isMetaDown() || event.isControlDown() != event.isAltDown();
        if (letter.isEmpty() || shortcut || letter.charAt(0) < ' ' || letter.charAt(0) == DELETE) return;
        input.replaceSelection(letter);
        event.consume();
    }

    private void composed(InputMethodEvent event) {
        if (!event.getCommitted().isEmpty()) input.replaceSelection(event.getCommitted());
        event.consume();
    }

    private void clicked(int times) {
        input.requestFocus();
        if (times > 1) input.selectAll();
        else input.positionCaret(input.getLength());
    }

    private void pressed(KeyEvent event) {
        if (act(event)) event.consume();
    }

    private boolean act(KeyEvent event) {
        KeyCode key = event.getCode();
        if (key == KeyCode.ENTER && input.hasEnter()) input.enter();
        else if (event.isShortcutDown() && key == KeyCode.A) input.selectAll();
        else if (event.isShortcutDown() && key == KeyCode.V || event.isShiftDown() && key == KeyCode.INSERT) input.paste();
        else if (event.isShortcutDown() || event.isAltDown()) return false;
        else return write(key) || walk(key, event.isShiftDown());
        return true;
    }

    private boolean write(KeyCode key) {
        int caret = input.getCaretPosition();
        if (key != KeyCode.BACK_SPACE && key != KeyCode.DELETE) return false;
        if (input.getSelection().getLength() > 0) input.replaceSelection("");
        else if (key == KeyCode.BACK_SPACE) input.deleteText(input.secret().before(caret), caret);
        else input.deleteText(caret, input.secret().after(caret));
        return true;
    }

    private boolean walk(KeyCode key, boolean selecting) {
        int caret = input.getCaretPosition();
        int to = switch (key) {
            case LEFT -> input.secret().before(caret);
            case RIGHT -> input.secret().after(caret);
            case HOME -> 0;
            case END -> input.getLength();
            default -> -1;
        };
        if (to < 0) return false;
        input.selectRange(selecting ? input.getAnchor() : to, to);
        return true;
    }
}
