package org.teamaround.person;

/** A number somebody else (or the own agency's other system) knows a person by: whose, such as "Northbridge Borough Council", and which. */
public record OtherReference(String whose, String number) {}
