/**
 * The directory on paper: who to ask for each need, with telephones. No family is in it.
 * May use: directory and what it may use, print. Must not know: screens, the database, any feature after directory.
 */
@NullMarked
package org.teamaround.directory.form;

import org.jspecify.annotations.NullMarked;
