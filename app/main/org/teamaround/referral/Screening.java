package org.teamaround.referral;

import java.time.LocalDate;
import java.util.List;

/**
 * The screening decision (domain.md 4.1).
 * @param reasons     why not, when not accepted; empty otherwise
 * @param signposted  services or agencies the family was pointed to, as text
 */
public record Screening(LocalDate on, String by, List<DeclineReason> reasons, List<String> signposted, String note) {
    public Screening {
        reasons = List.copyOf(reasons);
        signposted = List.copyOf(signposted);
    }
}
