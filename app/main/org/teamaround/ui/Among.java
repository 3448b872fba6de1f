package org.teamaround.ui;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What one field may mean, of many more than a list could hold: asked for as it is typed, the few that fit best at a time. */
public final class Among<T> {
    private final ObservableList<T> known = FXCollections.observableArrayList();
    private final AtomicInteger asked = new AtomicInteger();
    private final Background background;
    private final Function<String, List<T>> find;

    /** @param find asked off the window's thread, also for nothing typed: whom to offer then */
    public Among(Background background, Function<String, List<T>> find) {
        this.background = background;
        this.find = find;
    }

    /** Those found last, and what was chosen. */
    public ObservableList<T> known() {
        return known;
    }

    /** Whoever types on does not wait for the questions before. */
    void ask(String typed) {
        int mine = asked.incrementAndGet();
        background.run(() -> mine == asked.get() ? find.apply(typed) : List.<T>of(), found -> {
            if (mine == asked.get()) known.setAll(found);
        });
    }

    /** It was chosen elsewhere, or stood there already. */
    void holds(T one) {
        if (!known.contains(one)) known.addFirst(one);
    }
}
