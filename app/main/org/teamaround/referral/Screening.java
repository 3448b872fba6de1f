package org.teamaround.referral;

import java.time.LocalDate;
import java.util.List;

/**
 * The screening decision (domain.md 4.1).
 * @param by          who screened
 * @param agreedBy    the team leader who agreed to taking it direct; empty otherwise
 * @param reasons     why not, when not accepted; empty otherwise
 * @param signposted  services or agencies the family was pointed to, as text
 */
public record Screening(LocalDate on, String by, String agreedBy, List<DeclineReason> reasons, List<String> signposted, String note) {
    public Screening {
        reasons = List.copyOf(reasons);
        signposted = List.copyOf(signposted);
    }

    Screening on(LocalDate day) {
        return new Screening(day, by, agreedBy, reasons, signposted, note);
    }
}
