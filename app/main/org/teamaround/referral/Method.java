package org.teamaround.referral;

/** How something came or went (domain.md 2.f). */
public enum Method { FORM, EMAIL, TELEPHONE, LETTER, PANEL, SELF, TRANSFER, HANDED, IN_PERSON }
