package org.teamaround.vault.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.teamaround.journal.Touched;

/** Whom the records of the journal are about; the program knows, this package does not. */
public interface Subjects {
    /** Names by record; a record about nobody, or about somebody who is gone, is left out. The number of questions does not grow with the records. */
    Map<UUID, Set<String>> names(Collection<Touched> records);

    /** Children by what is typed of them: the few it fits best. */
    List<Subject> children(String typed);

    /** Every record about that child. */
    Set<UUID> recordsOf(UUID child);
}
