package org.teamaround.diary;

/** How pressing an issue is (domain.md part 3, "Reminders"): amber before it is due, red once overdue, then told upwards. */
public enum Urgency { COMING, AMBER, OVERDUE, TO_COORDINATOR, TO_TEAM_LEADER }
