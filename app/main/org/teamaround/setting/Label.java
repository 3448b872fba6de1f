package org.teamaround.setting;

/** Words that differ from area to area (domain.md part 0): the label is a setting, the default is the field's own word. */
public enum Label {
    ASSESSMENT("CAF"), ASSESSMENT_LONG("Common Assessment Framework"), TEAM_MEETING("TAC"), TEAM_MEETING_LONG("Team Around the Child"),
    LEAD_PROFESSIONAL("lead professional"), PANEL("Allocation panel"), SOCIAL_CARE("Children's social care"), FRONT_DOOR("MASH");

    private final String standard;

    Label(String standard) {
        this.standard = standard;
    }

    public String standard() {
        return standard;
    }
}
