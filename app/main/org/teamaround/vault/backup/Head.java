package org.teamaround.vault.backup;

/**
 * Where a device's chain of the journal ends.
 *
 * @param hash 64 hexadecimal digits
 */
public record Head(long count, String hash) {}
