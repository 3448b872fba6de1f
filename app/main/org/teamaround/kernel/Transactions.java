package org.teamaround.kernel;

import java.util.function.Supplier;

/**
 * All or nothing. Work runs on the one writer thread; what it writes, its journal and its consequences are committed together.
 * A refused outcome or an exception takes everything back. Nested calls join the outer transaction.
 */
public interface Transactions {
    <T> Outcome<T> inTransaction(Act act, Supplier<Outcome<T>> work);
}
