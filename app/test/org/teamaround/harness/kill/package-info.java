/**
 * A program that writes is killed; what it had acknowledged must be there.
 * Holds: the child program, its kinds of work, and the judge of what it left.
 * May use: harness.world. Must not know: the other harnesses.
 */
@NullMarked
package org.teamaround.harness.kill;

import org.jspecify.annotations.NullMarked;
