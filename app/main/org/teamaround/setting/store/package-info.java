/**
 * Settings on the database: the one table of changes.
 * May use: setting, database, kernel. Must not know: screens, paper, any feature after setting.
 */
@NullMarked
package org.teamaround.setting.store;

import org.jspecify.annotations.NullMarked;
