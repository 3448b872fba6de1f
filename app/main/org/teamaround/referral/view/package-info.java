/**
 * The waiting list, the form for a new referral and a referral's own page with its moves and the word owed to the referrer.
 * May use: referral, its form, ui, print, earlier views. Must not know: stores, later features.
 */
@NullMarked
package org.teamaround.referral.view;

import org.jspecify.annotations.NullMarked;
