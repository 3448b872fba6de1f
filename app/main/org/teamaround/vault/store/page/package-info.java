/**
 * The authenticated pages below H2's own encryption: the file scheme {@code vault:}, made for {@code case.mv.db} (vault.md 3.2).
 * Holds: the file's format, its checks at opening, the order of its writes, and the stop after the first bad page.
 * May use: kernel, H2's file schemes. Must not know: tables, users, any feature.
 */
@NullMarked
package org.teamaround.vault.store.page;

import org.jspecify.annotations.NullMarked;
