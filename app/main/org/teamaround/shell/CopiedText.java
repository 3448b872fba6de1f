package org.teamaround.shell;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.teamaround.kernel.Elapsed;
import org.teamaround.kernel.Fault;

/**
 * Text copied from the window: cleared from the clipboard after half a minute and at the lock, unless something else was copied since. A
 * history that the system itself keeps of the clipboard is out of reach.
 */
final class CopiedText {
    private static final Duration KEPT = Duration.ofSeconds(30);
    private final Elapsed elapsed;
    private Optional<Copy> mine = Optional.empty();
    /** The keys of copying are down: the first that is let go tells, whichever it is. */
    private boolean copying;
    /** What stood there when a menu that can copy was opened. */
    private Optional<byte[]> beforeMenu = Optional.empty();

    /** @param print of the text, never the text itself */
    private record Copy(byte[] print, Duration at) {}

    CopiedText(Scene scene, Elapsed elapsed) {
        this.elapsed = elapsed;
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> {
            if (copying || copies(event)) remember();
            copying = false;
        });
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> copying = copying || copies(event));
        scene.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> beforeMenu = Optional.of(print()));
        scene.addEventFilter(InputEvent.ANY, event -> {
            if (event.getEventType() != ContextMenuEvent.CONTEXT_MENU_REQUESTED) afterMenu();
        });
    }

    private static boolean copies(KeyEvent event) {
        boolean letters = event.isShortcutDown() && (event.getCode() == KeyCode.C || event.getCode() == KeyCode.X || event.getCode() == KeyCode.INSERT);
        return letters || event.isShiftDown() && event.getCode() == KeyCode.DELETE;
    }

    private void afterMenu() {
        Optional<byte[]> before = beforeMenu;
        beforeMenu = Optional.empty();
        if (before.isPresent() && !MessageDigest.isEqual(before.get(), print())) remember();
    }

    private void remember() {
        mine = Clipboard.getSystemClipboard().hasString() ? Optional.of(new Copy(print(), elapsed.sinceStart())) : Optional.empty();
    }

    /** To be asked every second. */
    void look() {
        if (mine.filter(copy -> elapsed.sinceStart().minus(copy.at()).compareTo(KEPT) >= 0).isPresent()) clear();
    }

    /** Now, if it is still ours. */
    void clear() {
        afterMenu();
        if (mine.filter(copy -> MessageDigest.isEqual(copy.print(), print())).isPresent()) Clipboard.getSystemClipboard().clear();
        mine = Optional.empty();
    }

    private static byte[] print() {
        String text = Clipboard.getSystemClipboard().getString();
        try {
            return MessageDigest.getInstance("SHA-256").digest((text == null ? "" : text).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new Fault("copied-text", e);
        }
    }
}
