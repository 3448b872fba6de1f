/**
 * Panel series, meetings, agenda, decisions and minutes.
 * May use: kernel, journal, setting, document, directory, person, consent, referral, assessment. Must not know: plans.
 */
@NullMarked
package org.teamaround.panel;

import org.jspecify.annotations.NullMarked;
