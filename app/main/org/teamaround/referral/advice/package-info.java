/**
 * Advice given to practitioners who ring with a difficult question and refer nobody.
 * May use: kernel, setting, document, directory, person, consent, referral. Must not know: screens, forms, stores, later features.
 */
@NullMarked
package org.teamaround.referral.advice;

import org.jspecify.annotations.NullMarked;
