/**
 * Home: what is due, by date, with the reason and the way to settle it.
 * May use: diary, the cores of all features, ui. Must not know: stores, other features' screens (it is given a way to open them).
 */
@NullMarked
package org.teamaround.diary.view;

import org.jspecify.annotations.NullMarked;
