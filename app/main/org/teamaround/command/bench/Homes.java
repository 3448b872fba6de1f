package org.teamaround.command.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Stated;
import org.teamaround.person.Address;
import org.teamaround.person.AddressKind;

/** Where one family lives and lived: most in one place, some moved, a few in a refuge. Newest first. */
final class Homes {
    private final NameStock names;
    private final Dice dice;
    private final LocalDate since;
    private final List<Stated<Address>> shared = new ArrayList<>();

    Homes(NameStock names, Dice dice, LocalDate since) {
        this.names = names;
        this.dice = dice;
        this.since = since;
        if (dice.happens(15)) shared.add(Stated.notKnown());
        else lived();
    }

    private void lived() {
        LocalDate from = since.minusDays(dice.between(30, 2500));
        boolean hidden = dice.happens(6);
        boolean moved = hidden || dice.happens(280);
        shared.add(Stated.given(place(hidden ? AddressKind.REFUGE : dice.happens(40) ? AddressKind.TEMPORARY : AddressKind.HOME, hidden, Optional.of(from), Optional.empty())));
        for (int i = moved ? dice.between(1, 2) : 0; i > 0; i--) {
            LocalDate until = from.minusDays(1);
            from = until.minusDays(dice.between(90, 1500));
            shared.add(Stated.given(place(AddressKind.HOME, false, Optional.of(from), Optional.of(until))));
        }
    }

    List<Stated<Address>> shared() {
        return shared;
    }

    List<Stated<Address>> elsewhere() {
        return dice.happens(400) ? List.of() : List.of(Stated.given(place(AddressKind.HOME, false, Optional.empty(), Optional.empty())));
    }

    private Address place(AddressKind kind, boolean restricted, Optional<LocalDate> from, Optional<LocalDate> to) {
        String house = (dice.happens(120) ? "Flat " + dice.between(1, 24) + ", " : "") + dice.between(1, 180) + ' ' + dice.one(names.streets());
        String town = dice.one(names.towns());
        return new Address(kind == AddressKind.REFUGE ? "The refuge, " + house : house + ", " + town, postcode(), town + " ward", kind, restricted, from, to);
    }

    /** ZZ99 is nowhere. */
    private String postcode() {
        String letters = "ABDEFGHJLNPQRSTUWXYZ";
        return "ZZ99 " + dice.digits(1) + letters.charAt(dice.between(0, letters.length() - 1)) + letters.charAt(dice.between(0, letters.length() - 1));
    }
}
