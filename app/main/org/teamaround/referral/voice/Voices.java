package org.teamaround.referral.voice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.teamaround.person.PersonId;

/** The register of what families say. */
public interface Voices {
    Optional<Voice> find(VoiceId id);

    /** Newest first. */
    List<Voice> all();

    /** Newest first. */
    default List<Voice> about(PersonId child) {
        return all().stream().filter(v -> v.child().filter(child::equals).isPresent()).toList();
    }

    /** Complaints not followed to their end, newest first. */
    default List<Voice> openComplaints() {
        return all().stream().filter(Voice::isOpenComplaint).toList();
    }

    /** The next free reference of the year of {@code on}, such as V-2026-0003. */
    String nextReference(LocalDate on);

    void save(Voice voice);
}
