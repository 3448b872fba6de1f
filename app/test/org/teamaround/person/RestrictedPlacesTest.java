package org.teamaround.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.Stated;

/** Who lives at the same place as somebody restricted, however it was typed. */
class RestrictedPlacesTest {
    private static final RestrictedPlaces REFUGE = RestrictedPlaces.of(Stream.of(at("Kestrelmoor Lodge\n4 Mill Rise", "ZZ99 7QX", true)));

    private static Stated<Address> at(String lines, String postcode, boolean restricted) {
        return Stated.given(new Address(lines, postcode, "", AddressKind.HOME, restricted, Optional.empty(), Optional.empty()));
    }

    private static PersonDraft living(Stated<Address> where) {
        return PersonDraft.adult("Ada", "Lark").withAddresses(java.util.List.of(where));
    }

    @Test
    void the_same_place_is_restricted_however_it_was_typed() {
        assertThat(REFUGE.hidden(living(at("kestrelmoor lodge, 4 Mill Rise", "zz997qx", false))).isRestricted()).isTrue();
        assertThat(REFUGE.hidden(living(at("Kestrelmoor Lodge, 5 Mill Rise", "ZZ99 7QX", false))).isRestricted()).isFalse();
        PersonDraft nowhere = living(Stated.notYetAsked());
        assertThat(REFUGE.hidden(nowhere)).isSameAs(nowhere);
    }

    @Test
    void a_place_somebody_has_left_restricts_nobody() {
        Address left = new Address("4 Mill Rise", "ZZ99 7QX", "", AddressKind.HOME, true, Optional.empty(), Optional.of(LocalDate.of(2025, 1, 1)));
        assertThat(RestrictedPlaces.of(Stream.of(Stated.given(left))).hidden(living(at("4 Mill Rise", "ZZ99 7QX", false))).isRestricted()).isFalse();
    }
}
