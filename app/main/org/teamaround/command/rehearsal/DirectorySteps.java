package org.teamaround.command.rehearsal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.directory.Absence;
import org.teamaround.directory.Access;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.AgencyType;
import org.teamaround.directory.Answer;
import org.teamaround.directory.Area;
import org.teamaround.directory.AreaId;
import org.teamaround.directory.CafRole;
import org.teamaround.directory.Checked;
import org.teamaround.directory.Contact;
import org.teamaround.directory.LocalService;
import org.teamaround.directory.Need;
import org.teamaround.directory.Offer;
import org.teamaround.directory.Places;
import org.teamaround.directory.Post;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.Signpost;
import org.teamaround.directory.Specialism;
import org.teamaround.directory.Supervision;
import org.teamaround.directory.Team;
import org.teamaround.directory.TeamId;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Outcome;
import org.teamaround.referral.Referral;
import org.teamaround.shell.DirectoryWiring;
import org.teamaround.shell.PeopleWiring;

/** What scenarios can do with the directory and the team of a family. What is left out of an agency or a practitioner stays as it was. */
final class DirectorySteps {
    private DirectorySteps() {}

    static void add(Vocabulary vocabulary) {
        vocabulary.step("enter agency", DirectorySteps::agency).step("enter practitioner", DirectorySteps::practitioner)
            .step("enter service", DirectorySteps::service).step("enter area", DirectorySteps::area).step("enter team", DirectorySteps::team)
            .step("away", DirectorySteps::away).step("back", DirectorySteps::back).step("move practitioner", DirectorySteps::move)
            .step("check service", DirectorySteps::check).step("retire", (stage, words) -> use(stage, words, false))
            .step("take up again", (stage, words) -> use(stage, words, true))
            .step("give to team", DirectorySteps::give).step("tell team", DirectorySteps::tell);
    }

    private static PeopleWiring people(Stage stage) {
        return stage.program().people();
    }

    private static DirectoryWiring directory(Stage stage) {
        return stage.program().directory();
    }

    private static Outcome<?> agency(Stage stage, Words words) {
        String name = words.text("name");
        Optional<Entry> type = words.maybe("type");
        Optional<String> phone = words.maybe("phone").map(Entry::text);
        Optional<String> email = words.maybe("email").map(Entry::text);
        Optional<String> address = words.maybe("address").map(Entry::text);
        Optional<AgencyType> kind = type.map(e -> e.oneOf(AgencyType.class));
        return people(stage).enterAgency.named(name, stage.actor()).then(a -> people(stage).changeAgency.change(new Agency(a.id(), a.name(), kind.orElse(a.type()),
            phone.orElse(a.phone()), email.orElse(a.email()), address.orElse(a.address()), true), stage.actor()));
    }

    private static Outcome<?> practitioner(Stage stage, Words words) {
        DirectoryWords known = new DirectoryWords(stage);
        String name = words.text("name");
        Optional<AgencyId> agency = words.maybe("agency").map(e -> new Cast(stage).agency(e.text()));
        Optional<String> job = words.maybe("job").map(Entry::text);
        Optional<String> phone = words.maybe("phone").map(Entry::text);
        Optional<String> email = words.maybe("email").map(Entry::text);
        Optional<String> address = words.maybe("address").map(Entry::text);
        Optional<Boolean> pool = words.maybe("lead pool").map(Entry::yes);
        Optional<Boolean> cafLead = words.maybe("caf lead").map(Entry::yes);
        Optional<LocalDate> trained = words.maybeDate("caf trained");
        Optional<TeamId> team = words.maybe("team").map(e -> known.team(e).id());
        var manager = known.somebody(words, "line manager");
        var supervisor = known.somebody(words, "supervisor");
        Optional<List<Specialism>> knows = words.maybe("knows about").map(e -> e.list().stream().map(known::specialism).toList());
        Optional<LocalDate> since = words.maybeDate("since");
        return people(stage).enterPractitioner.named(name, agency, stage.actor()).then(p -> people(stage).changePractitioner.change(
            p.at(new Post(job.orElse(p.jobTitle()), agency.or(p::agency), since.or(() -> p.post().from()), Optional.empty()))
                .reached(new Contact(phone.orElse(p.phone()), email.orElse(p.secureEmail()), address.orElse(p.contact().address())))
                .may(new CafRole(trained.or(p::cafTrained), pool.orElse(p.inLeadPool()), cafLead.orElse(p.cafLead())))
                .under(new Supervision(team.or(() -> p.supervision().team()), manager.or(() -> p.supervision().lineManager()),
                    supervisor.or(() -> p.supervision().supervisor())))
                .knowing(knows.orElse(p.specialisms())).inUse(true), stage.actor()));
    }

    private static Outcome<?> service(Stage stage, Words words) {
        DirectoryWords known = new DirectoryWords(stage);
        String name = words.text("name");
        Optional<AgencyId> agency = words.maybe("agency").map(e -> new Cast(stage).agency(e.text()));
        Offer offer = new Offer(words.textOr("what for", ""), words.list("needs").stream().map(e -> e.oneOf(Need.class)).toList(), words.textOr("for whom", ""),
            words.maybe("ages").map(DirectoryWords::ages), known.areas(words.list("areas")));
        Access access = new Access(words.textOr("phone", ""), words.textOr("how to reach", ""), words.textOr("cost", ""),
            words.oneOf("places", Places.class, Places.NOT_KNOWN), words.textOr("waiting", ""));
        Optional<LocalDate> on = words.maybeDate("checked");
        Checked checked = new Checked(on, words.textOr("checked by", on.isPresent() ? stage.actor().name() : ""), words.maybeDate("check again"));
        return people(stage).enterService.named(name, stage.actor())
            .then(s -> people(stage).changeService.change(new LocalService(s.id(), s.name(), agency, offer, access, checked, true), stage.actor()));
    }

    private static Outcome<?> area(Stage stage, Words words) {
        String name = words.text("name");
        Area before = directory(stage).areas.named(name).orElseGet(() -> Area.named(new AreaId(Ids.fresh(stage.program().moment().now())), name));
        return directory(stage).changeArea.change(new Area(before.id(), name, words.texts("wards"), words.texts("postcodes"),
            new DirectoryWords(stage).somebody(words, "manager"), true), stage.actor());
    }

    private static Outcome<?> team(Stage stage, Words words) {
        DirectoryWords known = new DirectoryWords(stage);
        String name = words.text("name");
        Team before = directory(stage).teams.named(name).orElseGet(() -> Team.named(new TeamId(Ids.fresh(stage.program().moment().now())), name));
        return directory(stage).changeTeam.change(new Team(before.id(), name, words.maybe("agency").map(e -> new Cast(stage).agency(e.text())),
            words.maybe("ages").map(DirectoryWords::ages), known.areas(words.list("areas")), known.somebody(words, "leader"), words.textOr("phone", ""), true), stage.actor());
    }

    private static Outcome<?> away(Stage stage, Words words) {
        DirectoryWords known = new DirectoryWords(stage);
        return directory(stage).recordAbsence.away(known.practitioner(words.need("practitioner")).id(), Optional.of(words.dateOr("from", stage.happened())),
            words.maybeDate("to"), known.somebody(words, "covered by"), stage.actor());
    }

    /** Without {@code began}, the absence of that day, otherwise the last. */
    private static Outcome<?> back(Stage stage, Words words) {
        Practitioner who = new DirectoryWords(stage).practitioner(words.need("practitioner"));
        LocalDate on = words.dateOr("on", stage.happened());
        LocalDate began = words.maybeDate("began").or(() -> who.awayOn(on.minusDays(1)).map(Absence::from))
            .orElseGet(() -> who.away().isEmpty() ? on : who.away().getLast().from());
        return directory(stage).endAbsence.back(who.id(), began, on, stage.actor());
    }

    private static Outcome<?> move(Stage stage, Words words) {
        Practitioner who = new DirectoryWords(stage).practitioner(words.need("practitioner"));
        Optional<AgencyId> agency = words.maybe("to agency").map(e -> new Cast(stage).agency(e.text())).or(who::agency);
        Post post = new Post(words.textOr("job", who.jobTitle()), agency, Optional.of(words.dateOr("from", stage.happened())), Optional.empty());
        return directory(stage).movePractitioner.move(who.id(), post, new Contact(words.textOr("phone", ""), words.textOr("email", ""), ""), stage.actor());
    }

    private static Outcome<?> check(Stage stage, Words words) {
        return directory(stage).markChecked.today(new DirectoryWords(stage).service(words.need("name")).id(), stage.actor());
    }

    private static Outcome<?> use(Stage stage, Words words, boolean is) {
        DirectoryWords known = new DirectoryWords(stage);
        List<Outcome<?>> done = new ArrayList<>();
        words.maybe("practitioner").ifPresent(e -> done.add(people(stage).changePractitioner.change(known.practitioner(e).inUse(is), stage.actor())));
        words.maybe("service").ifPresent(e -> done.add(people(stage).changeService.change(known.service(e).inUse(is), stage.actor())));
        words.maybe("agency").flatMap(e -> people(stage).agencies.named(e.text())).ifPresent(a -> done.add(people(stage).changeAgency
            .change(new Agency(a.id(), a.name(), a.type(), a.phone(), a.email(), a.address(), is), stage.actor())));
        words.maybe("team").map(known::team).ifPresent(t -> done.add(directory(stage).changeTeam
            .change(new Team(t.id(), t.name(), t.agency(), t.ages(), t.areas(), t.leader(), t.phone(), is), stage.actor())));
        words.maybe("area").map(known::area).ifPresent(a -> done.add(directory(stage).changeArea
            .change(new Area(a.id(), a.name(), a.wards(), a.postcodes(), a.manager(), is), stage.actor())));
        if (done.isEmpty()) throw words.entry().error("name a practitioner, service, agency, team or area of the directory.");
        return done.stream().filter(o -> !o.isDone()).findFirst().orElse(done.getFirst());
    }

    private static Outcome<?> give(Stage stage, Words words) {
        Referral referral = new Cast(stage).referral(words.need("referral"));
        Optional<TeamId> team = words.maybe("team").map(e -> new DirectoryWords(stage).team(e).id());
        return stage.program().teams().give.give(referral.id(), team, words.textOr("reason", ""), stage.actor());
    }

    private static Outcome<?> tell(Stage stage, Words words) {
        Referral referral = new Cast(stage).referral(words.need("referral"));
        return stage.program().teams().tell.told(referral.id(), new DirectoryWords(stage).team(words.need("team")).id(), words.dateOr("on", stage.happened()), stage.actor());
    }

    /** Places a family is pointed to: as written, and those taken from what the directory answers, which must be among its answers. */
    static List<String> signposts(Stage stage, Words words) {
        List<String> all = new ArrayList<>(words.texts("signposted to"));
        words.maybe("signposted from search").ifPresent(e -> all.addAll(found(stage, e.words())));
        return all;
    }

    private static List<String> found(Stage stage, Words search) {
        List<Entry> take = search.need("take").list();
        List<Answer> answers = directory(stage).whoToAsk.to(new DirectoryWords(stage).question(search));
        search.nothingElse();
        return take.stream().map(e -> answers.stream().filter(a -> Names.fold(a.name()).equals(Names.fold(e.text()))).findFirst().map(Signpost::line)
            .orElseThrow(() -> e.absent("the directory does not answer \"" + e.text() + "\" to this."))).toList();
    }
}
