/**
 * Referrals, questions and feedback in the database.
 * May use: database, referral and what it may use. Must not know: screens, forms, other stores.
 */
@NullMarked
package org.teamaround.referral.store;

import org.jspecify.annotations.NullMarked;
