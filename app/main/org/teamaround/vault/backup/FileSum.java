package org.teamaround.vault.backup;

/**
 * One file as a whole.
 *
 * @param size   in bytes
 * @param sha256 64 hexadecimal digits
 */
public record FileSum(long size, String sha256) {}
