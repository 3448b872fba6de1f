package org.teamaround.directory.form;

import java.time.format.DateTimeFormatter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.directory.AgeBand;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.Answer;
import org.teamaround.directory.LocalService;
import org.teamaround.directory.Need;
import org.teamaround.directory.Places;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.Question;
import org.teamaround.directory.Specialism;
import org.teamaround.directory.WhoToAsk;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Clearance;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Word;
import org.teamaround.print.Paper;
import org.teamaround.print.Printer;
import org.teamaround.print.Words;
import org.teamaround.setting.Settings;

/** The sheet for the wall: for each need who knows about it and what there is, with telephones. Nobody's family stands in it. */
@Needs(Right.READ)
public final class WhoToAskSheet {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private final WhoToAsk ask;
    private final Agencies agencies;
    private final Settings settings;
    private final Words words;
    private final Printer printer;
    private final Moment moment;

    public WhoToAskSheet(WhoToAsk ask, Agencies agencies, Settings settings, Words words, Printer printer, Moment moment) {
        this.ask = ask;
        this.agencies = agencies;
        this.settings = settings;
        this.words = words;
        this.printer = printer;
        this.moment = moment;
    }

    public Outcome<byte[]> print(Actor actor) {
        if (!actor.may(Right.READ)) return Outcome.refused(actor.lacks(Right.READ));
        LocalDate today = moment.today();
        List<Map<String, Object>> parts = Stream.of(Need.values()).flatMap(need -> part(need).stream()).toList();
        Map<String, Object> model = Map.of("parts", parts, "heads", Stream.of("name", "what", "reach").map(h -> words.of("directory.sheet." + h)).toList(),
            "widths", List.of(27, 45, 28), "intro", words.of("directory.sheet.intro", DAY.format(today)));
        String centre = settings.centreName();
        String title = words.of("directory.sheet.title") + (centre.isEmpty() ? "" : ", " + centre);
        return Outcome.done(printer.pdf(new Paper("who-to-ask", title, "", DAY.format(today), Locale.UK, model, Clearance.NO_PERSON, false)));
    }

    private Optional<Map<String, Object>> part(Need need) {
        List<List<String>> rows = new ArrayList<>();
        for (Answer answer : ask.to(new Question("", Optional.of(need), Optional.empty(), Optional.empty()))) rows.add(row(answer));
        return rows.isEmpty() ? Optional.empty() : Optional.of(Map.of("need", said(need), "rows", rows));
    }

    private List<String> row(Answer answer) {
        return switch (answer) {
            case Answer.Specialist s -> List.of(joined(s.who().name(), s.who().jobTitle(), agency(s.who().agency())),
                s.knows().stream().map(this::knows).filter(k -> !k.isEmpty()).collect(Collectors.joining("; ")), reach(s.who()));
            case Answer.Offered(LocalService s, boolean stale) -> List.of(joined(s.name(), agency(s.agency())),
                joined(s.whatFor(), ages(s.offer().ages()), s.access().places() == Places.NOT_KNOWN ? "" : words.of(Word.of("directory.places", s.access().places()).key()),
                    s.access().waiting(), s.access().cost()), joined(s.phone(), s.howToReach()));
        };
    }

    private static String reach(Practitioner who) {
        return joined(who.phone(), who.secureEmail());
    }

    private String knows(Specialism s) {
        return joined(s.detail(), ages(s.ages()));
    }

    private String ages(Optional<AgeBand> ages) {
        return ages.map(a -> words.of("directory.ages", a.from(), a.to())).orElse("");
    }

    private String said(Need need) {
        String plain = words.of(Word.of("directory.need", need).key());
        return plain.substring(0, 1).toUpperCase(Locale.UK) + plain.substring(1);
    }

    private String agency(Optional<AgencyId> id) {
        return id.flatMap(agencies::find).map(Agency::name).orElse("");
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(p -> !p.isBlank()).collect(Collectors.joining(", "));
    }
}
