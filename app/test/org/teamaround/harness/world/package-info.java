/**
 * What the harnesses write and read back: acts that carry a number, so that it can be told which of them a file still holds.
 * Holds: the script, its reading, hashes of all tables, and vaults opened by a data key that nobody had to guess.
 * May use: vault, database, kernel, {@code harness}. Must not know: the other harnesses.
 */
@NullMarked
package org.teamaround.harness.world;

import org.jspecify.annotations.NullMarked;
