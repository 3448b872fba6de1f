/**
 * Screens about people: the list of children, the person's form, the family, and the blocks other forms embed.
 * May use: person and what it may use, ui. Must not know: stores, any feature after person; what it shows of them comes by
 * {@link org.teamaround.person.view.CaseGlance}.
 */
@NullMarked
package org.teamaround.person.view;

import org.jspecify.annotations.NullMarked;
