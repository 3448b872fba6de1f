/**
 * Requests, breaches, holds, disposals and notices in the database; what belongs to a record is read off the tables themselves.
 * May use: privacy, the cores, database. Must not know: screens, paper.
 */
@NullMarked
package org.teamaround.privacy.store;

import org.jspecify.annotations.NullMarked;
