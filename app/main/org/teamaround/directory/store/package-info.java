/**
 * The directory on the database.
 * May use: directory, database, kernel. Must not know: screens, paper, any feature after directory.
 */
@NullMarked
package org.teamaround.directory.store;

import org.jspecify.annotations.NullMarked;
