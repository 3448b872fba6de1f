package org.teamaround.referral.voice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Problem;

/** In which order a complaint is followed: acknowledged, answered with what became of it, ended with what was learnt. */
final class FollowedRules {
    private FollowedRules() {}

    static List<Problem> check(Voice voice, Followed now, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        day("acknowledgedOn", now.acknowledgedOn(), voice.cameOn(), today).ifPresent(problems::add);
        day("answeredOn", now.answeredOn(), now.acknowledgedOn().orElse(voice.cameOn()), today).ifPresent(problems::add);
        day("endedOn", now.endedOn(), now.answeredOn().orElse(voice.cameOn()), today).ifPresent(problems::add);
        if (voice.kind() == VoiceKind.COMPLAINT) problems.addAll(complaint(now));
        return problems;
    }

    private static List<Problem> complaint(Followed now) {
        List<Problem> problems = new ArrayList<>();
        if (now.answeredOn().isPresent() && now.answer().isEmpty()) problems.add(Problem.at("answer", "voice.problem.no-answer"));
        if (now.answeredOn().isPresent() && now.result().isEmpty()) problems.add(Problem.at("result", "voice.problem.no-result"));
        boolean takenBack = now.result().filter(VoiceResult.TAKEN_BACK::equals).isPresent();
        if (now.endedOn().isPresent() && now.answeredOn().isEmpty() && !takenBack) problems.add(Problem.at("answeredOn", "voice.problem.end-unanswered"));
        if (now.endedOn().isPresent() && now.learnt().isEmpty()) problems.add(Problem.at("learnt", "voice.problem.no-lesson"));
        return problems;
    }

    private static Optional<Problem> day(String field, Optional<LocalDate> day, LocalDate notBefore, LocalDate today) {
        if (day.filter(d -> d.isAfter(today)).isPresent()) return Optional.of(Problem.at(field, "voice.problem.in-future"));
        return day.filter(d -> d.isBefore(notBefore)).map(d -> Problem.at(field, "voice.problem.too-early", notBefore));
    }
}
