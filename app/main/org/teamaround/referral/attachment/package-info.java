/**
 * Papers that came with a referral: looked at before they are kept, kept sealed in the vault.
 * May use: kernel, setting, document, directory, person, consent, referral. Must not know: screens, forms, stores, later features.
 */
@NullMarked
package org.teamaround.referral.attachment;

import org.jspecify.annotations.NullMarked;
