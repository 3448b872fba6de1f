/**
 * Rehearsals: a scenario's steps carried out through the use cases on a training vault with its own clock, and its expectations looked at.
 * Holds: the stage, the vocabulary (steps and expectations), the running account. May use: shell, all features, command.scenario.
 * Must not know: screens.
 */
@NullMarked
package org.teamaround.command.rehearsal;

import org.jspecify.annotations.NullMarked;
