package org.teamaround.ui;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import org.teamaround.kernel.Moment;

/**
 * What is typed in the pages of one window and stored nowhere yet: kept safe while it is typed, put back with a line above the form that
 * says so, offered on Home. Leads to the place of a draft, or back to where the user was before the lock.
 */
public final class TypedWork implements Unfinished {
    private final Text text;
    private final Moment moment;
    private final Pages pages;
    private final DraftKeeper keeper;
    private Optional<Reopens> reopens = Optional.empty();
    private Optional<Bookmark> nextDialog = Optional.empty();

    public TypedWork(Text text, Moment moment, Pages pages, DraftKeeper keeper) {
        this.text = text;
        this.moment = moment;
        this.pages = pages;
        this.keeper = keeper;
        pages.keeps(this);
    }

    /** The ways to all places, known when the rooms of the vault are. */
    public void reopensBy(Reopens ways) {
        reopens = Optional.of(ways);
    }

    /** To be asked every second: what was typed since goes to the disk. */
    public void look() {
        pages.showing().get().ifPresent(this::look);
        pages.layer().showing().ifPresent(this::look);
        keeper.write();
    }

    void look(Screen screen) {
        keeper.look(screen);
    }

    void finished(Screen screen) {
        keeper.finished(screen);
    }

    void gone(Screen screen) {
        keeper.gone(screen);
    }

    boolean reopen(Bookmark place) {
        return reopens.filter(ways -> ways.reopen(place)).isPresent();
    }

    void pageShows(Screen screen, Consumer<Node> tell) {
        Optional<Bookmark> here = pages.bookmark(screen);
        here.flatMap(place -> keeper.opened(screen, place, Optional.empty())).ifPresent(draft -> tell.accept(isBack(screen, draft)));
        Optional<Bookmark> dialog = nextDialog;
        nextDialog = Optional.empty();
        if (screen instanceof OpensDialogs host) dialog.ifPresent(host::openDialog);
    }

    void dialogShows(Screen dialog, Consumer<Node> tell) {
        Optional<Bookmark> page = pages.showing().get().flatMap(pages::bookmark);
        Optional<Bookmark> own = pages.bookmark(dialog);
        if (page.isEmpty() || own.isEmpty()) return;
        keeper.opened(dialog, page.get(), own).ifPresent(draft -> tell.accept(isBack(dialog, draft)));
    }

    void dialogCloses(Screen dialog) {
        keeper.look(dialog);
        keeper.gone(dialog);
    }

    private Node isBack(Screen screen, Draft draft) {
        Banner[] banner = new Banner[1];
        Action discard = Action.of("ui.draft.discard", () -> {
            keeper.discard(screen);
            banner[0].setVisible(false);
            banner[0].setManaged(false);
        });
        banner[0] = new Banner(text.of("ui.draft.back", time(draft)), Tone.ACCENT, new Buttons(text).quiet(discard));
        banner[0].getStyleClass().add("draft-back");
        return banner[0];
    }

    /** "10:42", or with its day when it is not today's. */
    private String time(Draft draft) {
        LocalDateTime at = LocalDateTime.ofInstant(draft.at(), Moment.ZONE);
        String time = Dates.time(at.toLocalTime());
        return at.toLocalDate().equals(moment.today()) ? time : Dates.day(at.toLocalDate()) + ", " + time;
    }

    @Override
    public ObservableList<Draft> list() {
        return keeper.list();
    }

    @Override
    public void resume(Draft draft) {
        Optional<Screen> there = keeper.screenOf(draft);
        if (there.isPresent()) {
            pages.turnTo(there.get());
            return;
        }
        keeper.want(draft);
        nextDialog = draft.dialog();
        if (reopen(draft.page())) return;
        nextDialog = Optional.empty();
        pages.openDialog(new LostDraft(text, draft));
    }

    @Override
    public void discard(Draft draft) {
        keeper.discard(draft);
    }

    /** Back to where the user was; false when that page cannot be opened anew. */
    public boolean returnTo(Whereabouts was) {
        pages.cameFrom(was.before());
        nextDialog = was.dialog();
        boolean there = was.page().filter(this::reopen).isPresent();
        if (!there) nextDialog = Optional.empty();
        return there;
    }

    /** Looks a last time; the writing itself is the caller's, on another thread. */
    public Runnable lastWriting() {
        look();
        return keeper.lastWriting();
    }
}
