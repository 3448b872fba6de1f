package org.teamaround.shell;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.teamaround.find.text.Excerpt;
import org.teamaround.find.text.FullText;
import org.teamaround.find.text.Passage;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonNames;
import org.teamaround.ui.Background;
import org.teamaround.ui.Finder;
import org.teamaround.ui.Hit;
import org.teamaround.ui.Text;

/** Notes and forms that hold the typed words, as lines of the search box; they come a moment after the names. */
final class FoundTexts implements Finder {
    private static final int MOST = 6;
    private final FindDesk desk;
    private final Background background;
    private final PersonNames names;
    private final Text text;
    private final FoundDoors doors;
    private final AtomicInteger asked = new AtomicInteger();

    FoundTexts(FindDesk desk, Background background, PersonNames names, Text text, FoundDoors doors) {
        this.desk = desk;
        this.background = background;
        this.names = names;
        this.text = text;
        this.doors = doors;
    }

    @Override public List<Hit> find(String typed) {
        return List.of();
    }

    /** Only for the last question: whoever types on does not wait for the ones before. */
    @Override public void findMore(String typed, Consumer<List<Hit>> found) {
        int mine = asked.incrementAndGet();
        FullText texts = desk.texts();
        background.run(() -> mine == asked.get() ? texts.find(typed, MOST).stream().map(this::hit).toList() : List.<Hit>of(), found, fault -> { });
    }

    @Override public boolean isReady() {
        return desk.texts().isReady();
    }

    @Override public void whenReady(Runnable told) {
        desk.whenReady(told);
    }

    private Hit hit(Excerpt excerpt) {
        Passage passage = excerpt.passage();
        PersonId child = new PersonId(passage.child());
        return new Hit(text.of("find.kind.text"), names.display(child), excerpt.snippet(), passage.title(), "bi-file-text", 0, () -> doors.openAt(child, passage.tab()));
    }
}
