/**
 * The CAF on paper, from its definition, its answers and the record: filled, and blank for writing by hand.
 * May use: assessment and what it may, print. Must not know: the database, screens. What it is given has been cut already.
 */
@NullMarked
package org.teamaround.assessment.form;

import org.jspecify.annotations.NullMarked;
