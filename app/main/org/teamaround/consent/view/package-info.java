/**
 * The consent block of other forms, the page for recording consent, and the Sharing tab with its history and disclosure log.
 * May use: consent, its form, ui, print, earlier views. Must not know: stores, later features.
 */
@NullMarked
package org.teamaround.consent.view;

import org.jspecify.annotations.NullMarked;
