package org.teamaround.plan;

/** Fact: something of an episode changed: its lead, a contact, its state. */
public record EpisodeChanged(EpisodeId episode) {}
