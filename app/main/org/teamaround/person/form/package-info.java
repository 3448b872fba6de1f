/**
 * Papers about people: the family picture with its facts in words.
 * May use: person, print. Must not know: the sharing gate and every feature after person; what it prints is cut before.
 */
@NullMarked
package org.teamaround.person.form;

import org.jspecify.annotations.NullMarked;
