package org.teamaround.referral;

import java.util.Optional;
import org.teamaround.kernel.Stated;
import org.teamaround.person.Address;
import org.teamaround.person.Reach;

/**
 * What is typed once for everybody who lives with the children.
 * @param address absent when nothing was said of it; a child with an address of its own does not take it over
 * @param holderNotKnown that it is not known who has parental responsibility
 * @param holderWhy why not (domain.md 2.0, validation); empty while it was not asked, and the child's page asks on
 */
public record Household(Optional<Stated<Address>> address, Reach reach, boolean holderNotKnown, String holderWhy) {
    public static final Household NONE = new Household(Optional.empty(), Reach.NONE, false, "");

    public static Household at(Address address, Reach reach) {
        return new Household(Optional.of(Stated.given(address)), reach, false, "");
    }

    public Household holderUnknown() {
        return holderUnknown("");
    }

    /** @param why in words */
    public Household holderUnknown(String why) {
        return new Household(address, reach, true, why);
    }
}
