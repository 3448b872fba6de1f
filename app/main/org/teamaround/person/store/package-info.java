/**
 * People and their relationships on the database.
 * May use: person, database, kernel. Must not know: screens, paper, any feature after person.
 */
@NullMarked
package org.teamaround.person.store;

import org.jspecify.annotations.NullMarked;
