/**
 * Mistakes put right: a wrong date, the wrong child, the wrong family, taking an act back, the bin, and what a field said before.
 * Each is one act with its reason; nothing leaves the journal.
 * May use: kernel, journal and the cores of all features. Must not know: SQL, JavaFX.
 */
@NullMarked
package org.teamaround.correct;

import org.jspecify.annotations.NullMarked;
