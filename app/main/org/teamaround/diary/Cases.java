package org.teamaround.diary;


import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.teamaround.plan.Episode;
import org.teamaround.plan.EpisodeState;
import org.teamaround.plan.Episodes;
import org.teamaround.referral.ReferralId;

/** Open episodes taken family by family: children of one referral opened on one day are one line of the due list, not one each. */
final class Cases {
    private final Episodes episodes;

    Cases(Episodes episodes) {
        this.episodes = episodes;
    }

    /** Families with open episodes that {@code due} holds for; a case on consent hold waits for the team leader's decision instead. */
    Stream<Family> families(Predicate<Episode> due) {
        Map<Object, List<Episode>> byReferral = new LinkedHashMap<>();
        open().filter(due).forEach(e -> byReferral.computeIfAbsent(family(e), k -> new ArrayList<>()).add(e));
        return byReferral.values().stream().map(Family::new);
    }

    Stream<Episode> open() {
        return episodes.open().stream().filter(e -> e.state() != EpisodeState.CONSENT_HOLD);
    }

    /** Equal for the children of one referral. */
    static Object family(Episode episode) {
        Optional<ReferralId> referral = episode.referral();
        return referral.isPresent() ? referral.get() : episode.id();
    }

    record Family(List<Episode> episodes) {
        Episode first() {
            return episodes.getFirst();
        }

        Subject subject(String detail) {
            return new Subject(episodes.stream().map(Episode::child).toList(), first().referral(), first().id().value(), detail);
        }
    }
}
