/**
 * The panel's papers: agenda with sign-in sheet, minutes, and what the referrer is told.
 * May use: the panel and rooms before it, print. Must not know: screens, stores, plans.
 */
@NullMarked
package org.teamaround.panel.form;

import org.jspecify.annotations.NullMarked;
