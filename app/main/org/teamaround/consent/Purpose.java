package org.teamaround.consent;

/** What sharing is for (domain.md 2.g). */
public enum Purpose { ASSESSMENT, TAC_AND_PLAN, PANEL, COMMISSIONED_SERVICE, TRANSFER, ANONYMOUS_REPORTING }
