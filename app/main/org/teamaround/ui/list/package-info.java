/**
 * What a list shows of its rows and how: narrowed by words and chips, sorted by several columns, quick for many thousands of rows.
 * Holds: columns, chips, the shape a list is kept in. May use: kernel and plain Java. Must not know: windows, any feature, the vault.
 */
@NullMarked
package org.teamaround.ui.list;

import org.jspecify.annotations.NullMarked;
