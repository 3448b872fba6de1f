package org.teamaround.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Stated;

/** Addresses: any text, no postcode demanded; but a postcode that is typed must have the shape of one (domain.md 2.0). */
public final class AddressRules {
    private static final Pattern POSTCODE = Pattern.compile("(GIR 0AA|[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2})");

    private AddressRules() {}

    /** @param part of the form, such as {@code address.0.} */
    public static List<Problem> problems(Stated<Address> stated, String part) {
        List<Problem> found = new ArrayList<>();
        stated.answer().ifPresent(address -> {
            address.told().ifPresent(told -> found.addAll(problems(told, address.kind(), part)));
            boolean wrongWayRound = address.from().isPresent() && address.to().filter(to -> to.isBefore(address.from().get())).isPresent();
            if (wrongWayRound) found.add(Problem.at(part + "to", "person.problem.address-dates"));
        });
        return found;
    }

    /**
     * What is sealed for others stays exactly as it was, and what is withheld comes from nowhere else.
     *
     * @param closed as everybody reads the person; absent for somebody new
     * @param opened as who saves may read them
     */
    static List<Problem> withheldStay(Optional<Person> closed, Optional<Person> opened, PersonDraft now) {
        boolean stays = withheld(now).containsAll(withheld(opened)) && ids(withheld(closed)).containsAll(ids(withheld(now)));
        boolean silent = now.whereabouts().isWithheld() || opened.filter(p -> p.whereabouts().isWithheld()).isEmpty();
        boolean known = !now.whereabouts().isWithheld() || closed.filter(p -> p.whereabouts().isWithheld()).isPresent();
        return stays && silent && known ? List.of() : List.of(Problem.at("address", "person.problem.withheld-stays"));
    }

    private static Set<Address> withheld(Optional<Person> person) {
        return person.map(p -> withheld(PersonDraft.of(p))).orElse(Set.of());
    }

    private static Set<Address> withheld(PersonDraft draft) {
        return draft.addresses().stream().flatMap(a -> a.answer().stream()).filter(Address::isWithheld).collect(Collectors.toSet());
    }

    private static Set<Place> ids(Set<Address> withheld) {
        return withheld.stream().map(Address::place).collect(Collectors.toSet());
    }

    private static List<Problem> problems(Place.Told told, AddressKind kind, String part) {
        List<Problem> found = new ArrayList<>();
        if (told.lines().isEmpty() && needsLines(kind)) found.add(Problem.at(part + "lines", "person.problem.address-empty"));
        if (!told.postcode().isEmpty() && !isPostcode(told.postcode())) found.add(Problem.at(part + "postcode", "person.problem.postcode"));
        return found;
    }

    public static boolean isPostcode(String written) {
        return POSTCODE.matcher(postcode(written)).matches();
    }

    /** As it is written: capitals, one blank before the last three. Text that cannot be a postcode comes back in capitals. */
    public static String postcode(String typed) {
        String close = typed.toUpperCase(Locale.ROOT).replaceAll("\\s", "");
        return close.length() < 5 ? close : close.substring(0, close.length() - 3) + ' ' + close.substring(close.length() - 3);
    }

    private static boolean needsLines(AddressKind kind) {
        return kind == AddressKind.HOME || kind == AddressKind.TEMPORARY || kind == AddressKind.SECOND_HOME;
    }
}
