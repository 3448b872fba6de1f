package org.teamaround.plan;

import java.util.UUID;

/**
 * Somebody invited to a team meeting: a practitioner or a family member.
 * @param basis why they may be there: family member, consent given
 */
public record Attendee(UUID id, Doer who, Attendance attendance, String basis, String report) {}
