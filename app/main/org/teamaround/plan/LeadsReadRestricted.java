package org.teamaround.plan;


import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.PractitionerId;
import org.teamaround.directory.Practitioners;
import org.teamaround.kernel.Compartments;
import org.teamaround.kernel.Outcome;
import org.teamaround.person.FamilyReaders;
import org.teamaround.person.PersonId;

/**
 * The lead professional of an open episode may read what is restricted about the child and its family, while leading and when that
 * practitioner is a user of this vault (domain.md 4.8, 5.3). A consequence of what changes episodes: inside their transaction.
 */
public final class LeadsReadRestricted {
    private final Episodes episodes;
    private final Practitioners practitioners;
    private final Compartments compartments;
    private final FamilyReaders family;

    public LeadsReadRestricted(Episodes episodes, Practitioners practitioners, Compartments compartments, FamilyReaders family) {
        this.episodes = episodes;
        this.practitioners = practitioners;
        this.compartments = compartments;
        this.family = family;
    }

    public Outcome<Boolean> follow(PersonId child) {
        Set<UUID> leaders = episodes.of(child).stream().filter(Episode::isOpen).flatMap(e -> e.lead().stream())
            .flatMap(lead -> practitioners.find(lead.practitioner()).stream()).map(Practitioner::user).flatMap(java.util.Optional::stream)
            .collect(Collectors.toSet());
        compartments.lead(child.value(), leaders);
        return family.follow(child);
    }

    public Outcome<Boolean> follow(EpisodeId episode) {
        return episodes.find(episode).map(Episode::child).map(this::follow).orElse(Outcome.done(true));
    }

    /** The practitioner is another user now, or none. */
    public Outcome<Boolean> follow(PractitionerId practitioner) {
        List<PersonId> led = episodes.open().stream()
            .filter(e -> e.lead().filter(lead -> lead.practitioner().equals(practitioner)).isPresent()).map(Episode::child).distinct().toList();
        led.forEach(this::follow);
        return Outcome.done(true);
    }
}
