/**
 * What families say of the work: complaints, compliments, feedback slips, advocates.
 * May use: kernel, setting, document, directory, person, consent, referral. Must not know: screens, forms, stores, later features.
 */
@NullMarked
package org.teamaround.referral.voice;

import org.jspecify.annotations.NullMarked;
