package org.teamaround.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.PractitionerId;
import org.teamaround.directory.Practitioners;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.TypedText;

/** Agencies and practitioners come into being by typing a name; one known already is taken as it is. */
final class TypedNames {
    private final Practitioners practitioners;
    private final Agencies agencies;
    private final Moment moment;

    TypedNames(Practitioners practitioners, Agencies agencies, Moment moment) {
        this.practitioners = practitioners;
        this.agencies = agencies;
        this.moment = moment;
    }

    Optional<AgencyId> agency(String typed) {
        String name = TypedText.cleanLine(typed);
        return name.isEmpty() ? Optional.empty() : Optional.of(agencies.named(name).orElseGet(() -> fresh(name)).id());
    }

    Optional<PractitionerId> practitioner(String typed, String agency) {
        String name = TypedText.cleanLine(typed);
        return name.isEmpty() ? Optional.empty() : Optional.of(practitioners.named(name).orElseGet(() -> fresh(name, agency(agency))).id());
    }

    Optional<String> nameOf(PractitionerId id) {
        return practitioners.find(id).map(Practitioner::name);
    }

    /** Empty when the name can be kept. */
    static List<Problem> tooLong(String field, String name) {
        TypedText typed = new TypedText();
        typed.line(field, name);
        return typed.problems();
    }

    static List<Problem> tooLong(List<MemberDraft> members) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            problems.addAll(tooLong("members." + i + ".name", members.get(i).name()));
            problems.addAll(tooLong("members." + i + ".agency", members.get(i).agency()));
            problems.addAll(tooLong("members." + i + ".substitute", members.get(i).substitute()));
        }
        return problems;
    }

    private Agency fresh(String name) {
        Agency agency = Agency.named(new AgencyId(Ids.fresh(moment.now())), name);
        agencies.save(agency);
        return agency;
    }

    private Practitioner fresh(String name, Optional<AgencyId> agency) {
        Practitioner practitioner = Practitioner.named(new PractitionerId(Ids.fresh(moment.now())), name).withAgency(agency);
        practitioners.save(practitioner);
        return practitioner;
    }
}
