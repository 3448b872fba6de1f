/**
 * Form definitions as data, answers and versions: the CAF, full and streamlined, ours and other authorities'.
 * May use: kernel, journal, setting, document, directory, person, consent, referral. Must not know: panels, plans.
 */
@NullMarked
package org.teamaround.assessment;

import org.jspecify.annotations.NullMarked;
