package org.teamaround.correct;

import java.util.Locale;
import java.util.Set;

/** Records whose history can be read, with the lines that belong to each. The name is that of the table. */
public enum HistoryOf {
    PERSON("person_alias", "person_address", "person_whereabouts", "person_reference"), RELATIONSHIP, REFERRAL("referral_child", "referral_question", "feedback"),
    CONSENT("consent_agency", "consent_not_told"), ASSESSMENT("assessment_answer", "assessment_assessor"), EPISODE("episode_lead"),
    TEAM_MEETING("team_meeting_attendee"), DELIVERY_PLAN("plan_outcome", "plan_action"), SEALED_NOTE("sealed_note_wording"), DOCUMENT, FEEDBACK,
    PRACTITIONER, AGENCY, LOCAL_SERVICE;

    private final Set<String> lines;

    HistoryOf(String... lines) {
        this.lines = Set.of(lines);
    }

    public Set<String> lines() {
        return lines;
    }

    public String table() {
        return name().toLowerCase(Locale.ROOT);
    }
}
