/**
 * The panel on screen: its calendar, the form of a series, the panel room where decisions are recorded.
 * May use: the panel and rooms before it, its papers, ui, print. Must not know: stores, plans, other screens than its own.
 */
@NullMarked
package org.teamaround.panel.view;

import org.jspecify.annotations.NullMarked;
