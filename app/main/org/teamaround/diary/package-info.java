/**
 * Time limits and consistency checks: each a small {@code Check} that yields {@code Issue}s with a due date and the reason; the home list.
 * Nothing here is stored: every issue is derived from the records at the moment of asking (design section 8).
 * May use: kernel, journal and the cores of all features and of privacy. Must not know: stores, screens, print.
 */
@NullMarked
package org.teamaround.diary;

import org.jspecify.annotations.NullMarked;
