/**
 * Requests for a service: how they come in, their moves, screening, the waiting list and the feedback owed to the referrer.
 * May use: kernel, journal, setting, document, directory, person, consent. Must not know: assessments, panels, plans.
 */
@NullMarked
package org.teamaround.referral;

import org.jspecify.annotations.NullMarked;
