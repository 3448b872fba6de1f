/**
 * How fast the program is at a given size: made-up people of many origins, a vault filled with their cases, and what is measured on it.
 * The people are the same for the same seed. Public for measurements of other rooms: {@code Population}, {@code Measurement}.
 * May use: everything. Must not know: how a command's arguments are read.
 */
@NullMarked
package org.teamaround.command.bench;

import org.jspecify.annotations.NullMarked;
