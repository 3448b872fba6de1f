/**
 * The family picture: a genogram and an ecomap, laid out as shapes on a plane, and the same facts in words. Draws nothing itself.
 * May use: person, person.family and what they may use. Must not know: screens, paper, any feature after person.
 */
@NullMarked
package org.teamaround.person.picture;

import org.jspecify.annotations.NullMarked;
