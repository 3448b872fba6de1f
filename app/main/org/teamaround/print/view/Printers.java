package org.teamaround.print.view;

import java.util.List;
import java.util.Optional;

/** The printers of this computer. Asking may take seconds: never on the window's thread. */
public interface Printers {
    List<String> names();

    /** The one this computer uses unless told otherwise. */
    Optional<String> usual();

    /** Prints these bytes and no others. A printer that fails is a {@link org.teamaround.kernel.Fault}. */
    void print(byte[] pdf, String printer, int copies);
}
