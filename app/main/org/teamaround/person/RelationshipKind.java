package org.teamaround.person;

/** Value list F of domain.md 2.0: what the adult (or sibling) is to the child. A sibling may be full or half: not said. */
public enum RelationshipKind {
    MOTHER, FATHER, STEP_MOTHER, STEP_FATHER, ADOPTIVE_PARENT, PARENTS_PARTNER, GRANDPARENT, SIBLING, FULL_SIBLING, HALF_SIBLING, STEP_SIBLING,
    TWIN, AUNT_OR_UNCLE, COUSIN, FOSTER_CARER, SPECIAL_GUARDIAN, FRIEND_CARER, PRIVATE_FOSTER_CARER, CORPORATE_PARENT, HOUSEHOLD_MEMBER, OTHER,
    NOT_KNOWN
}
