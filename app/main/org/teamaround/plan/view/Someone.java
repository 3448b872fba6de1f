package org.teamaround.plan.view;

import org.teamaround.plan.Doer;

/** Somebody to choose: a practitioner or one of the family. {@code words} tell two of the same name apart. */
record Someone(Doer who, String words) {}
