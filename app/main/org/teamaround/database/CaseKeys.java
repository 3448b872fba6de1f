package org.teamaround.database;

/** The keys this package needs, each of 32 bytes, derived from the vault's data key. */
public record CaseKeys(byte[] recordKeys, byte[] attachments) {}
