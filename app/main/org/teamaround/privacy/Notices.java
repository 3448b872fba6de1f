package org.teamaround.privacy;

import java.time.LocalDate;
import java.util.List;
import org.teamaround.person.PersonId;

/** The team's privacy notices and who was given them. */
public interface Notices {
    /** A version of the notice. */
    record Version(java.util.UUID id, String name, LocalDate from) {}

    /** Newest first. */
    List<Version> versions();

    void save(Version version);

    /** Newest first. */
    List<NoticeGiven> all();

    /** Newest first. */
    default List<NoticeGiven> of(PersonId child) {
        return all().stream().filter(notice -> notice.children().contains(child)).toList();
    }

    void save(NoticeGiven notice);
}
