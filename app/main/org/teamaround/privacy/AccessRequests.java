package org.teamaround.privacy;

import java.util.List;
import java.util.Optional;
import org.teamaround.person.PersonId;

/** The log of requests for what is kept, with what was decided about each passage. */
public interface AccessRequests {
    Optional<AccessRequest> find(AccessRequestId id);

    /** Newest received first. */
    List<AccessRequest> all();

    default List<AccessRequest> about(PersonId person) {
        return all().stream().filter(request -> request.about().equals(person)).toList();
    }

    void save(AccessRequest request);

    List<Decision> decisions(AccessRequestId request);

    /** In place of what was decided about the same passage before. */
    void save(AccessRequestId request, Decision decision);
}
