package org.teamaround.consent;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.teamaround.directory.AgencyId;
import org.teamaround.kernel.Problem;
import org.teamaround.person.PersonId;

/**
 * What would go to somebody if it were printed now, and what would not, and why. Asking for it leaves no trace.
 * @param lines   one for each child
 * @param stopped present when nothing goes to this recipient at all, whatever was agreed
 * @param asks    agreements past their last day: somebody says confirm, go on, or stop
 * @param leaving of a panel's members, the agencies that leave for a child's item
 */
public record Preview(Disclosure asked, List<Line> lines, Optional<Problem> stopped, List<Problem> asks, Map<PersonId, Set<AgencyId>> leaving) {
    public Preview {
        lines = List.copyOf(lines);
        asks = List.copyOf(asks);
        leaving = Map.copyOf(leaving);
    }

    /**
     * @param goes    what may be told of this child
     * @param cuts    what is left out, with the text key of its reason
     * @param refusal why nothing of this child may go; absent when something may
     * @param basis   text key; empty when refused
     */
    public record Line(PersonId child, Set<Item> goes, Map<Item, String> cuts, Optional<Problem> refusal, String basis) {}

    /** Whether the paper could be printed as it stands. */
    public boolean goes() {
        return stopped.isEmpty() && asks.isEmpty() && refusals().isEmpty();
    }

    public List<Problem> refusals() {
        return lines.stream().flatMap(l -> l.refusal().stream()).distinct().toList();
    }

    /** Whether a decision could let more through: something is withheld for want of agreement. A restricted address stays away always. */
    public boolean couldBeDecided() {
        return stopped.isEmpty() && lines.stream().anyMatch(l -> l.refusal().isPresent()
            || l.cuts().values().stream().anyMatch(why -> !why.equals("consent.cut.restricted-address")));
    }
}
