package org.teamaround.consent;

import java.util.List;
import java.util.Set;
import org.teamaround.directory.AgencyId;
import org.teamaround.person.PersonId;

/**
 * Consent taken back, as typed.
 * @param agencies the agencies it is taken back for; with {@code purposes} empty as well it is taken back wholly
 */
public record WithdrawalRequest(List<PersonId> children, Withdrawal how, Set<AgencyId> agencies, Set<Purpose> purposes) {
    public WithdrawalRequest {
        children = List.copyOf(children);
        agencies = Set.copyOf(agencies);
        purposes = Set.copyOf(purposes);
    }

    public boolean wholly() {
        return agencies.isEmpty() && purposes.isEmpty();
    }
}
