package org.teamaround.consent;

/** What a recipient is to a child, as far as the gate asks. */
enum Kin { CHILD, RESPONSIBLE, OTHER, MUST_NOT_RECEIVE }
