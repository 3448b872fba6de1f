package org.teamaround.plan.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.teamaround.consent.Item;
import org.teamaround.directory.Practitioners;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Word;
import org.teamaround.plan.Deadline;
import org.teamaround.plan.Deadlines;
import org.teamaround.plan.DeliveryPlan;
import org.teamaround.plan.Episode;
import org.teamaround.plan.LeadRole;
import org.teamaround.plan.TeamMeeting;
import org.teamaround.print.Fact;
import org.teamaround.print.Paper;
import org.teamaround.print.Words;
import org.teamaround.setting.Label;
import org.teamaround.setting.Settings;

/** The delivery plan as the landscape table of domain.md 2.d; before there is one, the same table to write on. Holds no address. */
final class PlanPaper {
    private static final int ROWS_TO_WRITE_ON = 7;
    private final Words words;
    private final Cast cast;
    private final Practitioners practitioners;
    private final Deadlines deadlines;
    private final Settings settings;
    private final Distribution distribution;
    private final Moment moment;

    PlanPaper(Words words, Cast cast, Practitioners practitioners, Deadlines deadlines, Settings settings, Distribution distribution, Moment moment) {
        this.words = words;
        this.cast = cast;
        this.practitioners = practitioners;
        this.deadlines = deadlines;
        this.settings = settings;
        this.distribution = distribution;
        this.moment = moment;
    }

    Paper of(CaseFile file) {
        Map<String, Object> model = new HashMap<>();
        List<DeliveryPlan> plans = file.plan().stream().toList();
        PlanRowsText rows = new PlanRowsText(words, cast, file.children(), file.ruling(), moment.today());
        model.put("facts", facts(file));
        model.put("outcomes", rows.of(plans.stream().flatMap(p -> p.outcomes().stream()).toList()));
        model.put("blanks", plans.isEmpty() ? ROWS_TO_WRITE_ON : 0);
        model.put("childcomment", plans.stream().map(DeliveryPlan::childComment).collect(Collectors.joining()));
        model.put("parentcomment", plans.stream().map(DeliveryPlan::parentComment).collect(Collectors.joining()));
        model.put("signers", signers(file));
        model.put("distribution", distribution.of(file.meeting().stream().toList(), plans, file.episodes(), file.recipient(), file.ruling()));
        return new Paper("delivery-plan", words.of("plan.paper.title"), file.references(), version(file), Locale.UK, model,
            file.ruling().clearance(), true);
    }

    private String version(CaseFile file) {
        return file.plan().map(p -> words.of("plan.paper.version", p.version(),
            p.agreedOn().map(d -> words.of("plan.paper.agreed-on", d)).orElse(words.of("plan.version.state.draft")))).orElse(words.of("plan.paper.to-be-agreed"));
    }

    private List<Fact> facts(CaseFile file) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("children", file.children().stream().map(c -> cast.child(c, file.ruling(), moment.today())).collect(Collectors.joining("\n"))));
        facts.add(new Fact(lead(), file.ruling().may(Item.WORKER) ? leads(file.episodes()) : ""));
        facts.add(fact(file.plan().isPresent() ? "meeting" : "meeting-to-come", file.meeting().map(TeamMeeting::date).map(d -> words.of("plan.paper.day", d)).orElse("")));
        facts.add(fact("next-review", nextReview(file)));
        facts.add(fact("level", file.episodes().stream().flatMap(e -> e.level().stream()).distinct()
            .map(l -> words.of(Word.of("referral.level", l).key())).collect(Collectors.joining(", "))));
        facts.add(fact("child-references", file.children().stream().map(cast::reference).collect(Collectors.joining(", "))));
        return facts;
    }

    private String leads(List<Episode> episodes) {
        return episodes.stream().flatMap(e -> e.lead().stream()).map(LeadRole::practitioner).distinct()
            .flatMap(id -> practitioners.find(id).stream()).map(cast::contact).collect(Collectors.joining("\n"));
    }

    private String nextReview(CaseFile file) {
        return file.plan().flatMap(DeliveryPlan::nextReview)
            .or(() -> file.episodes().stream().flatMap(e -> deadlines.review(e).stream()).map(Deadline::due).findFirst())
            .map(d -> words.of("plan.paper.day", d)).orElse(words.of("plan.paper.not-set"));
    }

    private List<String> signers(CaseFile file) {
        return List.of(words.of("plan.paper.signs-child"), words.of("plan.paper.signs-parent"), lead());
    }

    /** The label of the settings, as the first word of a line. */
    private String lead() {
        String label = settings.label(Label.LEAD_PROFESSIONAL, moment.today());
        return label.substring(0, 1).toUpperCase(Locale.UK) + label.substring(1);
    }

    private Fact fact(String key, String value) {
        return new Fact(words.of("plan.paper." + key), value);
    }
}
