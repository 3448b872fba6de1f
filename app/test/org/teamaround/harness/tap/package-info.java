/**
 * A layer between H2 and the disk that belongs to the test: it sees, records or refuses what is written.
 * Holds: the layer, its channel, and what can be fitted to it.
 * May use: H2's file layer, kernel. Must not know: the other harnesses.
 */
@NullMarked
package org.teamaround.harness.tap;

import org.jspecify.annotations.NullMarked;
