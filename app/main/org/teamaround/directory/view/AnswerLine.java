package org.teamaround.directory.view;

import org.teamaround.directory.Answer;

/**
 * One answer of the directory in users' words.
 * @param specialist somebody who knows; otherwise a service
 * @param what       what they know, or what it offers
 * @param state      away and who covers, or places, waiting, cost, and whether the entry should be checked; may be empty
 * @param care       whether the state is a reason to look twice
 */
record AnswerLine(boolean specialist, String name, String agency, String what, String phone, String state, boolean care, Answer answer) {}
