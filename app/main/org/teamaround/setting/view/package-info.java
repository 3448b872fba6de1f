/**
 * What a team may set, on the screen.
 * May use: setting and what it may use, ui. Must not know: stores, any feature that reads the settings.
 */
@NullMarked
package org.teamaround.setting.view;

import org.jspecify.annotations.NullMarked;
