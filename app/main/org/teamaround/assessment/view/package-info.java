/**
 * The CAF on the screen, laid from its definition; starting, finishing, agreeing, printing; the child's tab of versions.
 * May use: assessment and what it may, its form, print, ui. Must not know: the database, panels, plans.
 */
@NullMarked
package org.teamaround.assessment.view;

import org.jspecify.annotations.NullMarked;
