/**
 * Delivery plan, agenda, attendance sheet, minutes and the pack for a team meeting as paper, cut to what each recipient may see.
 * May use: plan and what it may use, their forms, print. Must not know: screens, the database.
 */
@NullMarked
package org.teamaround.plan.form;

import org.jspecify.annotations.NullMarked;
