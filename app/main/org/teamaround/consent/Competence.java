package org.teamaround.consent;

import java.time.LocalDate;

/** The five questions of Gillick competence (domain.md 2.g), who judged and when. */
public record Competence(boolean understandsMatter, boolean understandsInformation, boolean understandsAlternatives,
        boolean understandsConsequences, boolean notPressured, String judgedBy, LocalDate on) {
    public boolean isCompetent() {
        return understandsMatter && understandsInformation && understandsAlternatives && understandsConsequences && notPressured;
    }
}
