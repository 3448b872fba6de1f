package org.teamaround.panel;

/**
 * What the referrer is told of a panel's decision, in users' words (domain.md 2.i).
 * @param result what was decided
 * @param mustDo what the referrer must do now; empty when nothing
 */
public record Told(String result, String mustDo) {}
