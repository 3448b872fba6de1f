package org.teamaround.print.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Fault;

/** Remembers what was printed where. */
final class FakePrinters implements Printers {
    record Printed(byte[] pdf, String printer, int copies) {}

    final List<Printed> printed = new ArrayList<>();
    private final List<String> names;
    boolean broken;

    FakePrinters(String... names) {
        this.names = List.of(names);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public Optional<String> usual() {
        return names.isEmpty() ? Optional.empty() : Optional.of(names.getLast());
    }

    @Override
    public void print(byte[] pdf, String printer, int copies) {
        if (broken) throw new Fault("broken", "test.printer");
        printed.add(new Printed(pdf, printer, copies));
    }
}
