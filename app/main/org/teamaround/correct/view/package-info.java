/**
 * Screens for putting things right, and what a field said before in users' words.
 * May use: the core of {@code correct} and of all features, their views, ui. Must not know: any store.
 */
@NullMarked
package org.teamaround.correct.view;

import org.jspecify.annotations.NullMarked;
