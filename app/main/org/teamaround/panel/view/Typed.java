package org.teamaround.panel.view;

import java.util.Optional;
import org.teamaround.directory.Agency;
import org.teamaround.directory.Practitioner;
import org.teamaround.kernel.Stated;
import org.teamaround.ui.Named;

/** What stands in a field, as the use cases take it. */
final class Typed {
    private Typed() {}

    static String name(Named<Practitioner> named) {
        return named.found().map(Practitioner::name).or(named::newName).orElse("");
    }

    static String agency(Named<Agency> named) {
        return named.found().map(Agency::name).or(named::newName).orElse("");
    }

    static Optional<Boolean> answer(Stated<Boolean> stated) {
        return stated.answer();
    }
}
