package org.teamaround.directory;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A local service families can be signposted to.
 * @param agency who runs it; absent when it stands by itself
 */
public record LocalService(LocalServiceId id, String name, Optional<AgencyId> agency, Offer offer, Access access, Checked checked, boolean active) {
    public static LocalService named(LocalServiceId id, String name) {
        return new LocalService(id, name, Optional.empty(), Offer.UNKNOWN, Access.UNKNOWN, Checked.NEVER, true);
    }

    public String whatFor() { return offer.whatFor(); }

    public String forWhom() { return offer.forWhom(); }

    public String phone() { return access.phone(); }

    public String howToReach() { return access.how(); }

    public Optional<LocalDate> checkedOn() { return checked.on(); }

    public LocalService runBy(Optional<AgencyId> other) {
        return new LocalService(id, name, other, offer, access, checked, active);
    }

    public LocalService offering(Offer other) {
        return new LocalService(id, name, agency, other, access, checked, active);
    }

    public LocalService reached(Access other) {
        return new LocalService(id, name, agency, offer, other, checked, active);
    }

    public LocalService checked(Checked other) {
        return new LocalService(id, name, agency, offer, access, other, active);
    }

    public LocalService inUse(boolean is) {
        return new LocalService(id, name, agency, offer, access, checked, is);
    }
}
