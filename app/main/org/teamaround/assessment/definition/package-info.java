/**
 * Form definitions as data (design section 6): sections, fields, value lists, read from resources/forms, and the answers given to them.
 * May use: kernel and plain Java (the YAML reader included). Must not know: who is assessed, any state, the rest of assessment.
 */
@NullMarked
package org.teamaround.assessment.definition;

import org.jspecify.annotations.NullMarked;
