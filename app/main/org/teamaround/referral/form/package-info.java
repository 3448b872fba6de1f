/**
 * Acknowledgement, feedback sheet and receipt as paper, cut to what the recipient may have, and their printing.
 * May use: referral and what it may use, print. Must not know: screens, the database.
 */
@NullMarked
package org.teamaround.referral.form;

import org.jspecify.annotations.NullMarked;
