package org.teamaround.consent;

import java.time.LocalDate;

/**
 * Agreement taken back, wholly or partly (domain.md 2.g).
 * @param by   who said so, as text
 * @param told whether it was explained what becomes of information already shared
 */
public record Withdrawal(LocalDate on, String by, String reason, boolean told) {}
