/**
 * Damage of every sort to database, key file and backup: the true content or a refusal, nothing between.
 * Holds: the sorts of damage and the judge.
 * May use: harness.world. Must not know: the other harnesses.
 */
@NullMarked
package org.teamaround.harness.flip;

import org.jspecify.annotations.NullMarked;
