package org.teamaround.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.kernel.Moment;

/**
 * Keeps what is typed in pages and dialogs safe: looked at every second, written when it changed, and put back into the form when its
 * place is opened again. Asked only on the window's thread; it writes elsewhere.
 */
public final class DraftKeeper {
    private final Drafts drafts;
    private final Background background;
    private final Moment moment;
    private final Consumer<Boolean> told;
    private final Map<Screen, Held> held = new IdentityHashMap<>();
    private final Map<UUID, Optional<Draft>> waiting = new LinkedHashMap<>();
    private final ObservableList<Draft> list = FXCollections.observableArrayList();
    private Optional<UUID> wanted = Optional.empty();
    private boolean writing;

    /** What is known of one page or dialog in sight or in the history. */
    private static final class Held {
        private final Bookmark page;
        private final Optional<Bookmark> dialog;
        private UUID id = UUID.randomUUID();
        private Map<String, String> last = Map.of();
        private Optional<Draft> toRestore = Optional.empty();

        Held(Bookmark page, Optional<Bookmark> dialog) {
            this.page = page;
            this.dialog = dialog;
        }
    }

    /** @param told after each writing, whether everything typed is on the disk now */
    public DraftKeeper(Drafts drafts, Background background, Moment moment, Consumer<Boolean> told) {
        this.drafts = drafts;
        this.background = background;
        this.moment = moment;
        this.told = told;
    }

    /** What was found when the vault was opened. */
    public void found(List<Draft> before) {
        list.setAll(before);
    }

    ObservableList<Draft> list() {
        return list;
    }

    /** This one, of several of the same place, comes back at the next opening. */
    void want(Draft draft) {
        wanted = Optional.of(draft.id());
    }

    /** A page or dialog shows. Answers the draft that was put back into it, if there was one. */
    Optional<Draft> opened(Screen screen, Bookmark page, Optional<Bookmark> dialog) {
        new TypedIn(screen).begin();
        if (held.containsKey(screen)) return Optional.empty();
        Held now = new Held(page, dialog);
        Optional<Draft> mine = unclaimed(now);
        held.put(screen, now);
        mine.ifPresent(draft -> {
            now.id = draft.id();
            now.last = draft.typed();
            now.toRestore = mine;
            restore(screen, now);
            wanted = Optional.empty();
        });
        return mine;
    }

    private Optional<Draft> unclaimed(Held place) {
        List<Draft> here = list.stream().filter(d -> d.belongsTo(place.page, place.dialog)).filter(d -> screenOf(d).isEmpty()).toList();
        return here.stream().filter(d -> wanted.equals(Optional.of(d.id()))).findFirst().or(() -> here.stream().findFirst());
    }

    private static void restore(Screen screen, Held now) {
        boolean back = now.toRestore.isPresent() && new TypedIn(screen).retype(now.toRestore.get().typed());
        if (back) now.toRestore = Optional.empty();
    }

    /** Looks at what is typed in it now, and begins to write it when it is not what was written last. */
    void look(Screen screen) {
        Held now = held.get(screen);
        if (now == null) return;
        restore(screen, now);
        if (now.toRestore.isPresent()) return;
        Map<String, String> typed = new TypedIn(screen).typed();
        if (typed.equals(now.last)) return;
        now.last = typed;
        if (typed.isEmpty()) remove(now.id);
        else keep(new Draft(now.id, screen.title(), now.page, now.dialog, moment.now(), typed));
    }

    /** What was typed there is stored, or not wanted: its draft goes. */
    void finished(Screen screen) {
        Held now = held.remove(screen);
        if (now != null) remove(now.id);
    }

    /** The page is no longer in the history: its draft stays. */
    void gone(Screen screen) {
        held.remove(screen);
    }

    /** The user does not want it: the form goes back to what is stored. */
    void discard(Screen screen) {
        Held now = held.get(screen);
        if (now == null) return;
        new TypedIn(screen).forget();
        now.last = Map.of();
        now.toRestore = Optional.empty();
        remove(now.id);
        now.id = UUID.randomUUID();
    }

    void discard(Draft draft) {
        screenOf(draft).ifPresentOrElse(this::discard, () -> remove(draft.id()));
    }

    /** The page or dialog, in sight or in the history, into which it is being typed. */
    Optional<Screen> screenOf(Draft draft) {
        return held.entrySet().stream().filter(e -> e.getValue().id.equals(draft.id())).map(Map.Entry::getKey).findFirst();
    }

    private void keep(Draft draft) {
        list.removeIf(other -> other.id().equals(draft.id()));
        list.add(draft);
        list.sort(Comparator.comparing(Draft::at).reversed());
        waiting.put(draft.id(), Optional.of(draft));
        write();
    }

    private void remove(UUID id) {
        boolean known = list.removeIf(draft -> draft.id().equals(id));
        if (!known && !waiting.containsKey(id)) return;
        waiting.put(id, Optional.empty());
        write();
    }

    /** Writes what waits; asked every second, so that what failed is tried again. */
    void write() {
        if (writing || waiting.isEmpty()) return;
        writing = true;
        Map<UUID, Optional<Draft>> now = take();
        background.runLong(() -> write(now), this::written, fault -> written(now.values().stream().flatMap(Optional::stream).toList()));
    }

    private Map<UUID, Optional<Draft>> take() {
        Map<UUID, Optional<Draft>> now = new LinkedHashMap<>(waiting);
        waiting.clear();
        return now;
    }

    /** The last writing before the vault closes, to be run on another thread when no other writing is under way. */
    public Runnable lastWriting() {
        Map<UUID, Optional<Draft>> now = take();
        return () -> write(now);
    }

    private List<Draft> write(Map<UUID, Optional<Draft>> now) {
        List<Draft> failed = new ArrayList<>();
        now.forEach((id, draft) -> {
            if (draft.isEmpty()) drafts.discard(id);
            else if (!drafts.save(draft.get()).isDone()) failed.add(draft.get());
        });
        return failed;
    }

    private void written(List<Draft> failed) {
        writing = false;
        failed.forEach(draft -> waiting.putIfAbsent(draft.id(), Optional.of(draft)));
        told.accept(failed.isEmpty());
    }

    /** Whether something typed is not on the disk. */
    public boolean hasUnwritten() {
        return writing || !waiting.isEmpty();
    }
}
