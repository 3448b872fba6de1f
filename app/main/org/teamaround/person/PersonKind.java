package org.teamaround.person;

/** A child (unborn as well) has a case of their own; an adult is family or carer. A parent under 18 may be both: kind CHILD. */
public enum PersonKind { CHILD, ADULT }
