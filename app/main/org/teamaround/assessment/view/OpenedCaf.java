package org.teamaround.assessment.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.teamaround.assessment.Assessment;
import org.teamaround.assessment.FullReason;
import org.teamaround.assessment.definition.AgeBand;
import org.teamaround.assessment.definition.FormDefinition;
import org.teamaround.assessment.form.Part;

/**
 * A CAF as read from the record, ready for the screen.
 * @param name    the child's, as shown
 * @param parts   every section as it would be printed for the team: what cannot be changed is shown from here
 * @param reasons why a full CAF would be the better one; empty for a full one
 * @param due     when it is to be finished; absent when it is
 */
public record OpenedCaf(Assessment assessment, FormDefinition form, String name, AgeBand band, List<Part> parts, List<FullReason> reasons,
        Optional<LocalDate> due) {}
