package org.teamaround.setting;

/** A setting has, or from a coming day will have, another value. */
public record SettingChanged(SettingChange change) {}
