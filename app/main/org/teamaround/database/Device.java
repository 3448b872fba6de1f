package org.teamaround.database;

import java.util.UUID;

/**
 * This laptop's copy of the vault, the author of one chain of the journal.
 *
 * @param incarnation new after a restore, so that a sequence never runs twice
 * @param signer      signs the chain's checkpoints
 */
public record Device(UUID id, UUID incarnation, String name, Signer signer) {}
