package org.teamaround.ui;

import java.util.UUID;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Right;

/**
 * What every page needs to stand on: words, clock, background work, the way to other pages, the way to paper, what was typed and not
 * saved, what whoever is at the window may do, how lists were laid, and what stood in a record before. Models take only the parts they use.
 */
public record Desk(Text text, Moment moment, Background background, Navigator navigator, Papers papers, Unfinished unfinished, Allowed allowed,
        ListViews views, Traces traces) {
    /** Where lists forget how they were laid. */
    public Desk(Text text, Moment moment, Background background, Navigator navigator, Papers papers, Unfinished unfinished, Allowed allowed) {
        this(text, moment, background, navigator, papers, unfinished, allowed, ListViews.none(), Traces.none());
    }

    /** Before anybody is known. */
    public Desk(Text text, Moment moment, Background background, Navigator navigator, Papers papers, Unfinished unfinished) {
        this(text, moment, background, navigator, papers, unfinished, Allowed.everything());
    }

    /** Where no drafts are kept. */
    public Desk(Text text, Moment moment, Background background, Navigator navigator, Papers papers) {
        this(text, moment, background, navigator, papers, Unfinished.none());
    }

    /** The same for somebody who may do this. */
    public Desk allowing(Allowed what) {
        return new Desk(text, moment, background, navigator, papers, unfinished, what, views, traces);
    }

    /** The same with lists that are kept as they are laid. */
    public Desk keeping(ListViews kept) {
        return new Desk(text, moment, background, navigator, papers, unfinished, allowed, kept, traces);
    }

    /** The same where what stood in a record before can be shown. */
    public Desk tracing(Traces shown) {
        return new Desk(text, moment, background, navigator, papers, unfinished, allowed, views, shown);
    }

    /** The act of a page that shows what stood in its record before. */
    public Action history(String table, UUID record, String name) {
        return Action.of("ui.act.history", () -> traces.show(table, record, name)).icon("bi-clock-history").shortcut("Shortcut+Shift+H").needs(Right.READ);
    }
}
