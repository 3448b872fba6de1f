/**
 * What one guess at a passphrase costs here.
 * Holds: one measurement, printed and never asserted on.
 * May use: vault. Must not know: the other harnesses.
 */
@NullMarked
package org.teamaround.harness.guess;

import org.jspecify.annotations.NullMarked;
