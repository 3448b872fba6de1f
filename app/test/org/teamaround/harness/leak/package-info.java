/**
 * Marker words are entered everywhere; no file of the program may hold one.
 * Holds: the marked run, the search through files and streams.
 * May use: the program whole, {@code harness}. Must not know: the other harnesses.
 */
@NullMarked
package org.teamaround.harness.leak;

import org.jspecify.annotations.NullMarked;
