/**
 * Referrals out, to agencies that do not use the program, and their answers.
 * May use: kernel, setting, document, directory, person, consent, referral. Must not know: screens, forms, stores, later features.
 */
@NullMarked
package org.teamaround.referral.outward;

import org.jspecify.annotations.NullMarked;
