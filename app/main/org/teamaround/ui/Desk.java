package org.teamaround.ui;

import org.teamaround.kernel.Moment;

/**
 * What every page needs to stand on: words, clock, background work, the way to other pages, the way to paper, and what was typed and not
 * saved. Models take only the parts they use.
 */
public record Desk(Text text, Moment moment, Background background, Navigator navigator, Papers papers, Unfinished unfinished) {
    /** Where no drafts are kept. */
    public Desk(Text text, Moment moment, Background background, Navigator navigator, Papers papers) {
        this(text, moment, background, navigator, papers, Unfinished.none());
    }
}
