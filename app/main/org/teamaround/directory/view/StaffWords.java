package org.teamaround.directory.view;

import java.util.Optional;
import java.util.function.Function;
import org.teamaround.directory.Absence;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.PractitionerId;
import org.teamaround.kernel.Moment;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Text;

/** How practitioners are said where they are chosen: with their agency, and, when they are away today, until when and who covers. */
public final class StaffWords {
    private final Function<PractitionerId, Optional<Practitioner>> practitioners;
    private final Function<AgencyId, Optional<Agency>> agencies;
    private final Moment moment;
    private final Text text;

    /** @param practitioners,agencies who and what an id stands for; on the window's thread from what was read before */
    public StaffWords(Function<PractitionerId, Optional<Practitioner>> practitioners, Function<AgencyId, Optional<Agency>> agencies, Moment moment, Text text) {
        this.practitioners = practitioners;
        this.agencies = agencies;
        this.moment = moment;
        this.text = text;
    }

    /** Name, agency where there is one, and whether they are away. */
    public String choice(Practitioner who) {
        String named = who.agency().flatMap(agencies).map(Agency::name).map(a -> who.name() + ", " + a).orElse(who.name());
        return flagged(named, who);
    }

    /** What was said, with whether they are away behind it. */
    public String flagged(String said, Practitioner who) {
        String presence = presence(who);
        return presence.isEmpty() ? said : said + " (" + presence + ')';
    }

    /** Such as "away until 13/03/2026, ask Chipo Mutasa-Bell"; empty when they are there today. */
    public String presence(Practitioner who) {
        return who.awayOn(moment.today()).map(this::said).orElse("");
    }

    /** An absence that may lie ahead or behind. */
    public String period(Absence absence) {
        String from = Dates.day(absence.from());
        String days = absence.to().map(to -> text.of("directory.away.from-to", from, Dates.day(to))).orElseGet(() -> text.of("directory.away.from", from));
        return cover(absence).map(name -> text.of("directory.away.covered", days, name)).orElseGet(() -> text.of("directory.away.uncovered", days));
    }

    private String said(Absence absence) {
        String until = absence.to().map(to -> text.of("directory.away.until", Dates.day(to))).orElseGet(() -> text.of("directory.away.open"));
        return cover(absence).map(name -> text.of("directory.away.ask", until, name)).orElse(until);
    }

    private Optional<String> cover(Absence absence) {
        return absence.cover().flatMap(practitioners).map(Practitioner::name);
    }
}
