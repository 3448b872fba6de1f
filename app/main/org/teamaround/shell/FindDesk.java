package org.teamaround.shell;

import java.util.ArrayList;
import java.util.List;
import org.teamaround.database.Facts;
import org.teamaround.find.Index;
import org.teamaround.kernel.Written;
import org.teamaround.ui.Background;

/** Keeps the index of an open window: builds it behind the first page, brings it up to date after each commit, ends it with the lock. */
final class FindDesk {
    private final Index index;
    private final Background background;
    private final List<Runnable> waiting = new ArrayList<>();

    FindDesk(Index index, Background background) {
        this.index = index;
        this.background = background;
    }

    void begin(Facts facts) {
        background.runLong(this::brought, done -> told(), fault -> { });
        facts.onNews(Written.class, written -> background.onWindow(this::follow));
    }

    private void follow() {
        if (index.isReady()) background.run(this::brought, done -> { });
    }

    private boolean brought() {
        index.catchUp();
        return index.isReady();
    }

    private void told() {
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }

    Index index() {
        return index;
    }

    void whenReady(Runnable told) {
        if (index.isReady()) told.run();
        else waiting.add(told);
    }

    void end() {
        index.end();
    }
}
