/**
 * Episodes, team meetings and delivery plans in the database.
 * May use: plan and what it may use, database. Must not know: screens, paper, any other store.
 */
@NullMarked
package org.teamaround.plan.store;

import org.jspecify.annotations.NullMarked;
