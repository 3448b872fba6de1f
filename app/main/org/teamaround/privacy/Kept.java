package org.teamaround.privacy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * How long one record is kept, and by which rule (domain.md 5.5).
 * @param name  as the user knows it: a child's name, a reference, a meeting's day
 * @param until last day it is kept; absent while something of it is open
 * @param rule  text key of the rule that said so
 * @param held  what stops its disposal, in words; absent when nothing does
 */
public record Kept(Kind kind, UUID record, String name, Optional<LocalDate> until, String rule, Optional<String> held) {
    /** A child with everything about them; a referral that led to no case; a panel meeting's minutes and agenda; a request settled. */
    public enum Kind { CHILD, REFERRAL, MINUTES, REQUEST }

    /** Its last day is past and nothing stops it. */
    public boolean isDue(LocalDate today) {
        return held.isEmpty() && until.filter(last -> last.isBefore(today)).isPresent();
    }
}
