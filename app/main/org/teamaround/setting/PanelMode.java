package org.teamaround.setting;

/** Whether the centre has a panel. Without one, referrals are accepted direct, with or without a team leader's agreement. */
public enum PanelMode { PANEL, DIRECT_WITH_AGREEMENT, DIRECT }
