package org.teamaround.ui;

/** A page at which people talk for long without touching a key, such as the panel room: the window waits longer before it locks. */
public interface LongSitting {}
