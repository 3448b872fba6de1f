package org.teamaround.vault.backup;

/**
 * One table as a whole.
 *
 * @param sha256 over every value of every row in the order of their ids; 64 hexadecimal digits
 */
public record TableSum(long rows, String sha256) {}
