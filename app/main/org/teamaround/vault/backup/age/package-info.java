/**
 * The age file format, version 1 (age-encryption.org/v1): header, X25519 recipients, sealed chunks; as the stock {@code age} tool reads and
 * writes it. Holds: bytes in, bytes out, and the caps that hold before any key is touched.
 * May use: kernel. Must not know: vaults, what a backup is.
 */
@NullMarked
package org.teamaround.vault.backup.age;

import org.jspecify.annotations.NullMarked;
