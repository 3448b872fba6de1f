package org.teamaround.diary.view;

import java.time.LocalDate;
import org.teamaround.diary.Issue;
import org.teamaround.diary.Urgency;

/** One line of Home in users' words; {@code issue} is what opens. */
public record HomeLine(Urgency urgency, String what, String who, LocalDate due, String when, String why, Issue issue) {}
