package org.teamaround.panel;

/** States of a panel item (domain.md 4.2). */
public enum ItemState { PROPOSED, LISTED, DISCUSSED, ALLOCATED, DEFERRED, DECLINED, ESCALATED, RETURNED_FOR_CAF, REMOVED }
