/**
 * Full disks, failing disks, vanished and read-only folders, clocks set back, two programs, hostile input: old or new state, and one sentence.
 * Holds: the failing disk and the scripts.
 * May use: harness.world, harness.tap. Must not know: the other harnesses.
 */
@NullMarked
package org.teamaround.harness.trouble;

import org.jspecify.annotations.NullMarked;
