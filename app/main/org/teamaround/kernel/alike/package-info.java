/**
 * How alike two words of names are: the same, a short form, a slip of the hand, the same by ear. What follows from it for people and
 * agencies is theirs. May use: kernel, Apache Commons text and codec, ICU. Must not know: any feature, screens, SQL.
 */
@NullMarked
package org.teamaround.kernel.alike;

import org.jspecify.annotations.NullMarked;
