package org.teamaround.plan;

/** Fact: a team meeting was called, changed, held or its minutes went out. */
public record TeamMeetingChanged(TeamMeetingId meeting) {}
