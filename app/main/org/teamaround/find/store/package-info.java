/**
 * Reads people and team meetings for the search box, many at a time and only the columns it needs.
 * May use: find, kernel, journal, database. Must not know: screens. What is sealed is never read.
 */
@NullMarked
package org.teamaround.find.store;

import org.jspecify.annotations.NullMarked;
