/**
 * Create, unlock, lock and check a vault: key file, passphrase, recovery key, users.
 * Holds: everything that turns what a person knows into the vault's keys; {@code vault.store} opens the engine with them.
 * May use: kernel, journal. Must not know: {@code database}, H2, any feature, JavaFX.
 */
@NullMarked
package org.teamaround.vault;

import org.jspecify.annotations.NullMarked;
