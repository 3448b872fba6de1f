/**
 * The pages of the vault's users and keys: who may unlock it, one's own passphrase, the recovery key, and the way back in by it.
 * Holds: screens and their models over the use cases of {@code vault}.
 * May use: vault, kernel, journal, ui, print. Must not know: {@code vault.store}, {@code vault.backup}, {@code database}, any feature.
 */
@NullMarked
package org.teamaround.vault.view;

import org.jspecify.annotations.NullMarked;
