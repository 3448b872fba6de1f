/**
 * The command line and the program's entrance: the window, {@code demo}, {@code rehearse}, {@code verify}.
 * Holds: exit codes, console texts, progress. May use: everything, shell too. Nothing may use it.
 */
@NullMarked
package org.teamaround.command;

import org.jspecify.annotations.NullMarked;
