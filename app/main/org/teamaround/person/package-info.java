/**
 * Children (also unborn), family members, how they are related, where they live and how they may be reached.
 * May use: kernel, journal, setting, document, directory. Must not know: consent, referrals, any feature after it.
 */
@NullMarked
package org.teamaround.person;

import org.jspecify.annotations.NullMarked;
