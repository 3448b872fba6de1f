package org.teamaround.vault;

import java.util.UUID;

/**
 * This copy of the vault, as the journal names it.
 *
 * @param incarnation new after a restore, so that its sequence never runs twice
 */
public record ThisDevice(UUID id, UUID incarnation, String name) {}
