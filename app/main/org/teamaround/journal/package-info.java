/**
 * Who changed which field of what, from what to what, when and why: plain types and the port to read them.
 * {@code database} writes the entries, so there is no {@code journal.store}.
 * May use: kernel. Must not know: SQL, JavaFX, any feature.
 */
@NullMarked
package org.teamaround.journal;

import org.jspecify.annotations.NullMarked;
