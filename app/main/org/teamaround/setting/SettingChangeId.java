package org.teamaround.setting;

import java.util.UUID;
import org.teamaround.kernel.Id;

/** The identity of one change of a setting. */
public record SettingChangeId(UUID value) implements Id {}
