/**
 * The harnesses of the vault: campaigns of many small trials, short in {@code mvn verify}, long by {@code -Plong}.
 * Holds: how long a campaign is, its seed, what its trials came to, the row it leaves in {@code target/harness}.
 * May use: the program whole. Must not know: its own rooms below, which know it.
 */
@NullMarked
package org.teamaround.harness;

import org.jspecify.annotations.NullMarked;
