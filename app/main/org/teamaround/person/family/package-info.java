/**
 * Families as a whole: who lives together, contact, partnerships, who has parental responsibility, what offers itself, and their picture.
 * May use: person and what it may use. Must not know: consent, referrals, any feature after them; what the ecomap shows of those comes by
 * {@code Around}.
 */
@NullMarked
package org.teamaround.person.family;

import org.jspecify.annotations.NullMarked;
