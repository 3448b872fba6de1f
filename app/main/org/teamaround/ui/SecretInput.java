package org.teamaround.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Skin;
import javafx.scene.control.TextInputControl;

/** The control for a passphrase. Its text is dots; nothing can be copied out of it. */
final class SecretInput extends TextInputControl {
    final BooleanProperty open = new SimpleBooleanProperty();
    private final Secret secret;
    private Optional<Runnable> onEnter = Optional.empty();

    private final Dots dots;

    SecretInput(Secret secret) {
        this(secret, new Dots(secret));
    }

    private SecretInput(Secret secret, Dots dots) {
        super(dots);
        this.secret = secret;
        this.dots = dots;
        getStyleClass().addAll("text-field", "password-field");
        setAccessibleRole(AccessibleRole.PASSWORD_FIELD);
        setTextFormatter(CleanText.formatter(CleanText::line));
        secret.subscribe(this::keepCaretInside);
        new SecretKeys(this).listen();
    }

    /** When the secret is overwritten or offered from elsewhere; the control's own writing moves its caret itself. */
    private void keepCaretInside() {
        int end = secret.length();
        if (!dots.writing && (getCaretPosition() > end || getAnchor() > end)) selectRange(end, end);
    }

    Secret secret() {
        return secret;
    }

    void onEnter(Runnable act) {
        onEnter = Optional.of(act);
    }

    void enter() {
        onEnter.ifPresent(Runnable::run);
    }

    boolean hasEnter() {
        return onEnter.isPresent();
    }

    @Override
    public void copy() {}

    @Override
    public void cut() {}

    @Override
    protected Skin<?> createDefaultSkin() {
        return new SecretSkin(this);
    }

    /** Its letters are in the secret; whoever asks for its text is given dots. */
    private static final class Dots implements Content {
        private static final String DOT = "\u2022";
        private final Secret secret;
        private final List<InvalidationListener> invalidations = new ArrayList<>();
        private final List<ChangeListener<? super String>> changes = new ArrayList<>();
        private String before = "";
        private boolean writing;

        Dots(Secret secret) {
            this.secret = secret;
            before = get();
            secret.subscribe(this::changed);
        }

        private void changed() {
            String old = before;
            before = get();
            List.copyOf(invalidations).forEach(listener -> listener.invalidated(this));
            List.copyOf(changes).forEach(listener -> listener.changed(this, old, before));
        }

        @Override
        public String get(int start, int end) {
            return DOT.repeat(end - start);
        }

        @Override
        public void insert(int index, String text, boolean notifyListeners) {
            char[] added = text.toCharArray();
            write(index, index, added);
            Arrays.fill(added, '\0');
        }

        @Override
        public void delete(int start, int end, boolean notifyListeners) {
            write(start, end, new char[0]);
        }

        private void write(int start, int end, char[] fresh) {
            if (start == end && fresh.length == 0) return;
            writing = true;
            secret.replace(start, end, fresh);
            writing = false;
        }

        @Override
        public int length() {
            return secret.length();
        }

        @Override
        public String get() {
            return DOT.repeat(secret.length());
        }

        @Override
        public String getValue() {
            return get();
        }

        @Override
        public void addListener(ChangeListener<? super String> listener) {
            changes.add(listener);
        }

        @Override
        public void removeListener(ChangeListener<? super String> listener) {
            changes.remove(listener);
        }

        @Override
        public void addListener(InvalidationListener listener) {
            invalidations.add(listener);
        }

        @Override
        public void removeListener(InvalidationListener listener) {
            invalidations.remove(listener);
        }
    }
}
