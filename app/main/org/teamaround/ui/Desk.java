package org.teamaround.ui;

import org.teamaround.kernel.Moment;

/**
 * What every page needs to stand on: words, clock, background work, the way to other pages, the way to paper, what was typed and not
 * saved, and what whoever is at the window may do. Models take only the parts they use.
 */
public record Desk(Text text, Moment moment, Background background, Navigator navigator, Papers papers, Unfinished unfinished, Allowed allowed) {
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
        return new Desk(text, moment, background, navigator, papers, unfinished, what);
    }
}
