/**
 * Labels, time limits, working days and switched-on features, each with the date it takes effect.
 * May use: kernel, journal. Must not know: any feature that reads the settings.
 */
@NullMarked
package org.teamaround.setting;

import org.jspecify.annotations.NullMarked;
