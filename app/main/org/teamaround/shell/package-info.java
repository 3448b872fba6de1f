/**
 * The program put together: window, lock screen, first run, home, settings, and the wiring of every part by hand.
 * May use: everything except the command line. Must not know: command. Nothing but the command line knows it.
 */
@NullMarked
package org.teamaround.shell;

import org.jspecify.annotations.NullMarked;
