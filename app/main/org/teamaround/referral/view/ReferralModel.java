package org.teamaround.referral.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.teamaround.consent.Consent;
import org.teamaround.consent.ConsentStanding;
import org.teamaround.consent.Consents;
import org.teamaround.consent.Standing;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyId;
import org.teamaround.document.Document;
import org.teamaround.document.Documents;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonNames;
import org.teamaround.person.Persons;
import org.teamaround.person.Relationship;
import org.teamaround.person.family.Siblings;
import org.teamaround.referral.Feedback;
import org.teamaround.referral.FeedbackRules;
import org.teamaround.referral.Question;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralId;
import org.teamaround.referral.ReferralMoves;
import org.teamaround.referral.ReferralRules;
import org.teamaround.referral.ReferralState;
import org.teamaround.referral.Referrals;
import org.teamaround.referral.ScreeningDecision;
import org.teamaround.setting.PanelMode;
import org.teamaround.setting.Settings;
import org.teamaround.ui.Background;

/** One referral as its page shows it, read anew after every act. */
public final class ReferralModel {
    /** Where it is read. */
    public record Sources(Referrals referrals, Persons persons, Agencies agencies, Consents consents, ConsentStanding standing, Settings settings,
            Documents documents, DueGlance due) {}

    /** A child or relative by name. */
    public record Who(Person person, String name) {}

    /** A relative of the children, once for each tie. */
    public record Kin(Who who, Relationship tie) {}

    /** Word owed or given, with the day it falls due. */
    public record Word(Feedback feedback, LocalDate due) {}

    /** Everything the page shows; {@code inForce} is the first child's consent with the names of its agencies; {@code siblings} are not on the referral themselves. */
    public record Shown(Referral referral, List<Who> children, List<Kin> family, String agency, Standing consent, Optional<Consent> inForce,
            Map<AgencyId, String> agencies, List<Word> words,
            List<Question> questions, Optional<DueGlance.Due> due, Optional<LocalDate> keptUntil, boolean panel,
            List<Person> siblings) {}

    public final ReferralId id;
    private final Sources from;
    private final ReferralActs acts;
    private final Moment moment;
    private final Background background;
    private final ObjectProperty<Optional<Shown>> shown = new SimpleObjectProperty<>(Optional.empty());

    public ReferralModel(ReferralId id, Sources from, ReferralActs acts, Moment moment, Background background) {
        this.id = id;
        this.from = from;
        this.acts = acts;
        this.moment = moment;
        this.background = background;
    }

    public ObjectProperty<Optional<Shown>> shown() {
        return shown;
    }

    public ReferralActs acts() {
        return acts;
    }

    public void load() {
        background.run(() -> from.referrals().find(id).map(this::read), shown::set);
    }

    /** Whether this user may take it there now. */
    public boolean may(ReferralState to) {
        return shown.get().filter(s -> ReferralMoves.table().check(s.referral().state(), to, acts.actor()).isEmpty()).isPresent();
    }

    public void acceptForPanel(Consumer<Outcome<?>> told) {
        background.run(() -> acts.screen().screen(id, new ScreeningDecision.ForPanel(Optional.empty(), ""), acts.actor()), told::accept);
    }

    public void others(Consumer<List<Referral>> found) {
        background.run(() -> from.referrals().all().stream().filter(r -> !r.id().equals(id)).toList(), found);
    }

    /** The sheet as it was printed. */
    public void reopen(Feedback word, Consumer<byte[]> pdf) {
        Optional<Document> sheet = word.document().flatMap(from.documents()::find);
        sheet.ifPresent(document -> background.run(() -> from.documents().pdf(document), pdf));
    }

    private Shown read(Referral r) {
        PersonNames names = new PersonNames(from.persons());
        List<Who> children = r.children().stream().flatMap(c -> who(c, names)).toList();
        List<Kin> family = r.children().stream().flatMap(c -> from.persons().relativesOf(c).stream())
            .flatMap(tie -> who(tie.relative(), names).map(w -> new Kin(w, tie))).toList();
        List<Word> words = from.referrals().feedback(r.id()).stream().map(f -> new Word(f, FeedbackRules.due(f, from.settings()))).toList();
        Optional<Consent> inForce = r.children().stream().findFirst().flatMap(from.consents()::current);
        String agency = r.referrer().agency().flatMap(from.agencies()::find).map(Agency::name).orElse("");
        return new Shown(r, children, family, agency, from.standing().ofAll(r.children()), inForce, names(inForce), words, from.referrals().questions(r.id()),
            from.due().next(r.id()), ReferralRules.keptUntil(r), from.settings().panelMode(moment.today()) == PanelMode.PANEL, new Siblings(from.persons()).besides(r.children()));
    }

    private Map<AgencyId, String> names(Optional<Consent> consent) {
        return consent.stream().flatMap(c -> Stream.of(c.sharedWith(), c.excluded())).flatMap(Set::stream).distinct()
            .flatMap(id -> from.agencies().find(id).stream()).collect(Collectors.toMap(Agency::id, Agency::name));
    }

    private Stream<Who> who(PersonId person, PersonNames names) {
        return from.persons().find(person).stream().map(p -> new Who(p, names.display(p)));
    }
}
