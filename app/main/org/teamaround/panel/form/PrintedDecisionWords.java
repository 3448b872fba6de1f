package org.teamaround.panel.form;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.Practitioners;
import org.teamaround.kernel.Word;
import org.teamaround.panel.AllocatedService;
import org.teamaround.panel.Decision;
import org.teamaround.panel.DecisionWords;
import org.teamaround.panel.PanelMeeting;
import org.teamaround.print.Words;
import org.teamaround.referral.FeedbackWords;

/** Says a panel's decision for the feedback sheet; who has the case and what is done stand apart, for the gate to cut. */
public final class PrintedDecisionWords implements DecisionWords {
    private final Words words;
    private final Practitioners practitioners;
    private final Agencies agencies;

    public PrintedDecisionWords(Words words, Practitioners practitioners, Agencies agencies) {
        this.words = words;
        this.practitioners = practitioners;
        this.agencies = agencies;
    }

    @Override public FeedbackWords toReferrer(Decision decision, Optional<PanelMeeting> next) {
        String reasons = decision.declineReasons().stream().map(r -> words.of(Word.of("referral.decline-reason", r).key())).collect(Collectors.joining("; "));
        String result = joined(words.of(Word.of("panel.told", decision.kind()).key(), decision.on()),
            next.map(m -> words.of("panel.told-next", m.date())).orElse(""), reasons.isEmpty() ? "" : words.of("panel.told-reasons", reasons));
        return FeedbackWords.result(result).takenBy(decision.lead().flatMap(practitioners::find).map(this::lead).orElse(""))
            .doing(decision.services().stream().map(this::service).collect(Collectors.joining("\n")))
            .pointingTo(decision.signposted()).asking(mustDo(decision));
    }

    private String mustDo(Decision decision) {
        if (!decision.kind().awaits() || decision.awaited().isEmpty()) return decision.kind().awaits() ? words.of("panel.told-caf-first") : "";
        return decision.awaitedBy().map(by -> words.of("panel.told-awaited-by", decision.awaited(), by))
            .orElseGet(() -> words.of("panel.told-awaited", decision.awaited()));
    }

    String lead(Practitioner who) {
        return Stream.of(who.name(), who.jobTitle(), who.agency().map(this::agency).orElse(""), who.phone()).filter(t -> !t.isEmpty())
            .collect(Collectors.joining(", "));
    }

    String service(AllocatedService s) {
        String name = Stream.of(s.service(), s.agency().map(this::agency).filter(a -> !a.equalsIgnoreCase(s.service())).orElse(""), s.worker())
            .filter(t -> !t.isEmpty()).collect(Collectors.joining(", "));
        return s.startBy().map(day -> words.of("panel.told-service-by", name, day)).orElse(name);
    }

    private String agency(AgencyId id) {
        return agencies.find(id).map(Agency::name).orElse("");
    }

    private static String joined(String... sentences) {
        return Stream.of(sentences).filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
    }
}
