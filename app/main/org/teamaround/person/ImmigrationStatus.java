package org.teamaround.person;

/** Value list C of domain.md 2.0; "not known" and "not given" are reasons for no answer. */
public enum ImmigrationStatus {
    BRITISH, IRISH, EU_SETTLED, EU_PRE_SETTLED, INDEFINITE_LEAVE, LIMITED_LEAVE, REFUGEE, HUMANITARIAN, ASYLUM_SEEKER, UNACCOMPANIED, OTHER
}
