package org.teamaround.consent;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.teamaround.directory.AgencyId;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;

/** Which agencies have to be told of a withdrawal: those it concerns that were told of the child, or could have been. Inside a transaction. */
final class NoticesOwed {
    private final ConsentNotices notices;
    private final Disclosures disclosures;
    private final Moment moment;

    NoticesOwed(ConsentNotices notices, Disclosures disclosures, Moment moment) {
        this.notices = notices;
        this.disclosures = disclosures;
        this.moment = moment;
    }

    void after(Consent before, Consent withdrawal, WithdrawalRequest request) {
        Set<AgencyId> concerned = new HashSet<>(before.sharedWith());
        told(before).forEach(concerned::add);
        if (!request.wholly() && request.purposes().isEmpty()) concerned.retainAll(request.agencies());
        concerned.removeAll(before.excluded());
        concerned.stream().sorted((one, other) -> one.value().compareTo(other.value())).forEach(agency -> notices.save(new ConsentNotice(
            Ids.fresh(moment.now()), withdrawal.id(), withdrawal.child(), agency, withdrawal.on(), java.util.Optional.empty(), "", Way.POST)));
    }

    private Stream<AgencyId> told(Consent before) {
        return disclosures.about(before.child()).stream().flatMap(entry -> entry.told().agency().stream());
    }
}
