/**
 * Power cuts: images of the disk as a cut could leave them, each opened and read.
 * Holds: the log of writes, the cut, the judge.
 * May use: harness.world, harness.tap. Must not know: the other harnesses.
 */
@NullMarked
package org.teamaround.harness.power;

import org.jspecify.annotations.NullMarked;
