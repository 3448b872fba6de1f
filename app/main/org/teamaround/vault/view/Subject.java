package org.teamaround.vault.view;

import java.util.UUID;

/** Somebody to choose: a child, or who did something. */
public record Subject(UUID id, String name) {}
