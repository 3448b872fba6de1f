package org.teamaround.person;

/** How somebody came to have parental responsibility (domain.md part 1, item 42). */
public enum ResponsibilityBasis { BIRTH_MOTHER, MARRIED_TO_MOTHER, BIRTH_CERTIFICATE, AGREEMENT, COURT_ORDER, ADOPTION, GUARDIAN, LOCAL_AUTHORITY, OTHER }
