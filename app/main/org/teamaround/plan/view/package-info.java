/**
 * Cases and plans on the screen: the list of open cases, plan and meetings of a child, meetings called and held, plans agreed.
 * May use: plan and what it may use, their views, ui, print. Must not know: the database.
 */
@NullMarked
package org.teamaround.plan.view;

import org.jspecify.annotations.NullMarked;
