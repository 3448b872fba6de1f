/**
 * Random agreements, exclusions, decisions and recipients over every kind of paper: no forbidden word leaves the laptop.
 * May use: the whole program, the rehearsals, the harness. Must not know: the rules of the gate; what is forbidden is said here anew.
 */
@NullMarked
package org.teamaround.harness.share;

import org.jspecify.annotations.NullMarked;
