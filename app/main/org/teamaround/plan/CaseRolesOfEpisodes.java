package org.teamaround.plan;

import java.util.UUID;
import org.teamaround.directory.Practitioners;
import org.teamaround.kernel.CaseRoles;
import org.teamaround.person.PersonId;

/** Answers the lower rooms from the open episodes: the user whose directory entry leads one of the child's leads the child. */
public final class CaseRolesOfEpisodes implements CaseRoles {
    private final Episodes episodes;
    private final Practitioners practitioners;

    public CaseRolesOfEpisodes(Episodes episodes, Practitioners practitioners) {
        this.episodes = episodes;
        this.practitioners = practitioners;
    }

    @Override
    public boolean leads(UUID user, UUID child) {
        return episodes.of(new PersonId(child)).stream().filter(Episode::isOpen).flatMap(e -> e.lead().stream())
            .flatMap(lead -> practitioners.find(lead.practitioner()).stream()).anyMatch(p -> p.user().filter(user::equals).isPresent());
    }
}
