/**
 * Assessments in the database: one row to a version, one to an assessor, one to an answer.
 * May use: assessment and what it may, database. Must not know: screens, paper.
 */
@NullMarked
package org.teamaround.assessment.store;

import org.jspecify.annotations.NullMarked;
