package org.teamaround.command.bench;

import java.util.ArrayList;
import java.util.List;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.AgencyType;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.PractitionerId;
import org.teamaround.kernel.Ids;
import org.teamaround.shell.Assembly;

/** Agencies and practitioners of the made-up cases. */
record Team(List<Agency> agencies, List<Practitioner> practitioners) {
    private static final int AGENCIES = 40;
    private static final int PRACTITIONERS = 160;

    /** Made up and written; inside a transaction. */
    static Team write(Assembly program, NameStock names, Dice dice) {
        List<Agency> agencies = new ArrayList<>();
        for (int i = 0; i < AGENCIES; i++) {
            AgencyType type = dice.one(List.of(AgencyType.values()));
            String name = dice.one(names.towns()) + ' ' + type.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + ' ' + (i + 1);
            agencies.add(new Agency(new AgencyId(Ids.fresh(program.moment().now())), name, type, "01632 960" + dice.digits(3), "", "", true));
        }
        List<Practitioner> practitioners = new ArrayList<>();
        for (int i = 0; i < PRACTITIONERS; i++) practitioners.add(practitioner(program, names, dice, agencies));
        agencies.forEach(program.people().agencies::save);
        practitioners.forEach(program.people().practitioners::save);
        return new Team(agencies, practitioners);
    }

    private static Practitioner practitioner(Assembly program, NameStock names, Dice dice, List<Agency> agencies) {
        Origin origin = dice.one(names.origins());
        String name = dice.one(dice.happens(700) ? origin.girls() : origin.boys()).usual() + ' ' + dice.one(origin.families()).usual();
        return Practitioner.named(new PractitionerId(Ids.fresh(program.moment().now())), name)
            .working("Family support worker", java.util.Optional.of(dice.one(agencies).id()));
    }
}
