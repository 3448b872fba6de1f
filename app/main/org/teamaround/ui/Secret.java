package org.teamaround.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.util.Subscription;

/**
 * A passphrase while it is typed: letters in an array that is overwritten as soon as it is not needed. Honestly: the toolkit hands over
 * each key, and what is pasted, as a text of its own, and the virtual machine may keep copies of arrays it moved; those cannot be
 * overwritten.
 */
public final class Secret {
    private final List<Runnable> listeners = new ArrayList<>();
    private char[] letters = new char[0];

    /** A copy, to be overwritten by whoever asked for it. */
    public char[] copy() {
        return letters.clone();
    }

    /** Takes a copy; the array given stays the caller's. */
    public void set(char[] fresh) {
        replace(0, letters.length, fresh);
    }

    public void wipe() {
        set(new char[0]);
    }

    public int length() {
        return letters.length;
    }

    public boolean isEmpty() {
        return letters.length == 0;
    }

    /** Told after every change. */
    public Subscription subscribe(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void replace(int from, int to, char[] with) {
        char[] old = letters;
        char[] fresh = new char[old.length - (to - from) + with.length];
        System.arraycopy(old, 0, fresh, 0, from);
        System.arraycopy(with, 0, fresh, from, with.length);
        System.arraycopy(old, to, fresh, from + with.length, old.length - to);
        letters = fresh;
        Arrays.fill(old, '\0');
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** Where the letter before this place begins: some letters take two places. */
    int before(int place) {
        if (place <= 0) return 0;
        boolean pair = place >= 2 && Character.isSurrogatePair(letters[place - 2], letters[place - 1]);
        return pair ? place - 2 : place - 1;
    }

    int after(int place) {
        if (place >= letters.length) return letters.length;
        boolean pair = place + 1 < letters.length && Character.isSurrogatePair(letters[place], letters[place + 1]);
        return pair ? place + 2 : place + 1;
    }

    /** One letter, for drawing it. */
    String letter(int place) {
        return new String(letters, place, after(place) - place);
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
