/**
 * Episodes, lead professionals, delivery plans, actions, team meetings, reviews and closure.
 * May use: kernel, journal, setting, document, directory, person, consent, referral, assessment, panel. Must not know: diary, reports.
 */
@NullMarked
package org.teamaround.plan;

import org.jspecify.annotations.NullMarked;
