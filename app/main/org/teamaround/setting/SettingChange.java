package org.teamaround.setting;

import java.time.LocalDate;

/** A setting that holds {@code written} from a day on, until a later change of the same key. */
public record SettingChange(SettingChangeId id, String key, String written, LocalDate from) {}
