package org.teamaround.ui;

import org.teamaround.kernel.Moment;

/**
 * What every page needs to stand on: words, clock, background work, the way to other pages, the way to paper. Models take only the
 * parts they use.
 */
public record Desk(Text text, Moment moment, Background background, Navigator navigator, Papers papers) {}
