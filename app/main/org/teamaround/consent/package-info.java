/**
 * Agreement and lawful basis: answers "may this go to that agency, for this purpose, today?" and keeps the disclosure log.
 * May use: kernel, journal, setting, document, directory, person. Must not know: referrals, assessments, panels, plans.
 * Only this package mints a kernel.Clearance.
 */
@NullMarked
package org.teamaround.consent;

import org.jspecify.annotations.NullMarked;
