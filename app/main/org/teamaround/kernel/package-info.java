/**
 * Words every room needs: problems and faults, the clock, who acts, working days, transactions, announcements, clearance.
 * May use: plain Java only. Must not know: any other package of the program, SQL, JavaFX.
 */
@NullMarked
package org.teamaround.kernel;

import org.jspecify.annotations.NullMarked;
