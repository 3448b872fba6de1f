/**
 * What was moved from child to child, and what lies in the bin, in the database.
 * May use: the core of {@code correct}, database. Must not know: any view.
 */
@NullMarked
package org.teamaround.correct.store;

import org.jspecify.annotations.NullMarked;
