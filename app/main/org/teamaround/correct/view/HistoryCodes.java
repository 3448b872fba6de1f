package org.teamaround.correct.view;

import java.util.Map;

/** Where the words of codes stand that columns keep: by table and column, several codes of a column are joined by blanks. */
final class HistoryCodes {
    private final Map<String, String> prefixes = Map.ofEntries(Map.entry("person/gender", "person.gender"), Map.entry("person/ethnicity", "person.ethnicity"),
        Map.entry("person/interpreter", "person.answer"), Map.entry("person/interpreter_arranged", "person.answer"), Map.entry("person/disabled", "person.answer"),
        Map.entry("person/no_recourse", "person.answer"), Map.entry("person/resettled", "person.answer"), Map.entry("person/free_meals", "person.answer"),
        Map.entry("person/exclusion_risk", "person.answer"), Map.entry("person/young_carer", "person.answer"), Map.entry("person/birth_kind", "history.birth-kind"), Map.entry("person/gone", "history.gone"), Map.entry("person_address/address_kind", "person.address-kind"),
        Map.entry("relationship/kind", "person.relationship"), Map.entry("relationship/parental_responsibility", "person.answer"),
        Map.entry("relationship/lives_with_child", "person.answer"), Map.entry("referral/state", "referral.state"), Map.entry("referral/kind", "referral.kind"),
        Map.entry("referral/how", "referral.method"), Map.entry("referral/need_level", "referral.level"), Map.entry("referral/decline_reasons", "referral.decline-reason"),
        Map.entry("feedback/stage", "referral.stage"), Map.entry("feedback/sent_how", "referral.method"), Map.entry("consent/state", "consent.state"),
        Map.entry("consent/given_by", "consent.giver"), Map.entry("consent/form", "consent.form"), Map.entry("consent/purposes", "consent.purpose"),
        Map.entry("assessment/kind", "assessment.kind"), Map.entry("assessment/state", "assessment.state"), Map.entry("episode/state", "plan.episode.state"),
        Map.entry("episode/closure_reason", "plan.closure"), Map.entry("episode/need_level", "referral.level"), Map.entry("team_meeting/kind", "plan.kind"),
        Map.entry("team_meeting/need_level", "referral.level"), Map.entry("team_meeting_attendee/attendance", "plan.attendance"), Map.entry("plan_outcome/rating", "plan.rating"),
        Map.entry("plan_outcome/ecm_outcome", "plan.ecm"), Map.entry("plan_action/state", "plan.action.state"));

    /** @return the beginning of the text keys; that of the reasons for no answer for columns that hold one; empty for plain text */
    String prefix(String table, String column) {
        return column.endsWith("_without") || column.equals("without_why") ? "person.stated" : prefixes.getOrDefault(table + '/' + column, "");
    }
}
