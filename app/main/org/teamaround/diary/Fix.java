package org.teamaround.diary;

import java.util.function.Supplier;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Right;

/**
 * What settles an issue where it stands, in one key, without opening anything.
 * @param key   text key of its name, for the act itself
 * @param right what its use case asks for
 */
public record Fix(String key, Right right, Supplier<Outcome<?>> act) {}
