/**
 * Panels in the case file: series, meetings and items with their decisions.
 * May use: the panel's records, database. Must not know: screens, forms, other stores.
 */
@NullMarked
package org.teamaround.panel.store;

import org.jspecify.annotations.NullMarked;
