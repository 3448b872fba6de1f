package org.teamaround.shell;

import java.util.ArrayList;
import java.util.List;
import org.teamaround.database.Facts;
import org.teamaround.find.Index;
import org.teamaround.find.text.FullText;
import org.teamaround.kernel.Written;
import org.teamaround.ui.Background;

/** Keeps the index of an open window: builds it behind the first page, brings it up to date after each commit, ends it with the lock. */
final class FindDesk {
    private final Index index;
    private final FullText texts;
    private final Background background;
    private final List<Runnable> waiting = new ArrayList<>();

    FindDesk(FindWiring find, Background background) {
        index = find.index;
        texts = find.texts;
        this.background = background;
    }

    void hear(Facts facts) {
        facts.onNews(Written.class, written -> background.onWindow(this::follow));
    }

    void begin() {
        background.runLong(this::brought, done -> {
            told();
            background.runLong(this::broughtTexts, both -> told(), fault -> { });
        }, fault -> { });
    }

    private void follow() {
        if (index.isReady()) background.run(this::brought, done -> { });
        if (texts.isReady()) background.run(this::broughtTexts, done -> { });
    }

    private boolean brought() {
        index.catchUp();
        return index.isReady();
    }

    private boolean broughtTexts() {
        texts.catchUp();
        return texts.isReady();
    }

    FullText texts() {
        return texts;
    }

    private void told() {
        List<Runnable> now = List.copyOf(waiting);
        if (texts.isReady()) waiting.clear();
        now.forEach(Runnable::run);
    }

    Index index() {
        return index;
    }

    /** Told when people can be found, and again when texts can; at once when both can. */
    void whenReady(Runnable told) {
        if (index.isReady() && texts.isReady()) told.run();
        else waiting.add(told);
    }

    void end() {
        index.end();
        texts.end();
    }
}
