/**
 * The consent form as paper: blank for a visit, or filled as it was recorded.
 * May use: consent and what it may use, print. Must not know: screens, the database.
 */
@NullMarked
package org.teamaround.consent.form;

import org.jspecify.annotations.NullMarked;
