package org.teamaround.consent;

import java.time.ZonedDateTime;

/**
 * The manager's word on sharing without agreement (domain.md 4.8: the team leader authorises).
 * @param by  the team leader's name, or an {@link org.teamaround.kernel.Authorisation} as kept
 * @param why may be empty when agreed
 */
public record ManagerWord(boolean agreed, String by, ZonedDateTime at, String why) {}
