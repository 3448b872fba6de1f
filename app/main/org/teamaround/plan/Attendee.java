package org.teamaround.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody invited to a team meeting: a practitioner or a family member (domain.md 2.e).
 * @param invitedOn the day they were put on the list
 * @param basis     why they may be there, as found by the check that let them in
 * @param report    what they sent or said in writing; may be empty
 */
public record Attendee(UUID id, Doer who, LocalDate invitedOn, Attendance attendance, InvitationBasis basis, String report) {
    public Attendee took(Attendance part, String written) {
        return new Attendee(id, who, invitedOn, part, basis, written);
    }
}
