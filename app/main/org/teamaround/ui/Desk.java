package org.teamaround.ui;

import org.teamaround.kernel.Moment;

/**
 * What every page needs to stand on: words, clock, background work, the way to other pages, the way to paper, what was typed and not
 * saved, what whoever is at the window may do, and how lists were laid. Models take only the parts they use.
 */
public record Desk(Text text, Moment moment, Background background, Navigator navigator, Papers papers, Unfinished unfinished, Allowed allowed,
        ListViews views) {
    /** Where lists forget how they were laid. */
    public Desk(Text text, Moment moment, Background background, Navigator navigator, Papers papers, Unfinished unfinished, Allowed allowed) {
        this(text, moment, background, navigator, papers, unfinished, allowed, ListViews.none());
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
        return new Desk(text, moment, background, navigator, papers, unfinished, what, views);
    }

    /** The same with lists that are kept as they are laid. */
    public Desk keeping(ListViews kept) {
        return new Desk(text, moment, background, navigator, papers, unfinished, allowed, kept);
    }
}
