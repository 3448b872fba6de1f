package org.teamaround.command.rehearsal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teamaround.assessment.AgreeRequest;
import org.teamaround.assessment.Assessment;
import org.teamaround.assessment.AssessmentKind;
import org.teamaround.assessment.AssessmentState;
import org.teamaround.assessment.CompleteRequest;
import org.teamaround.assessment.ExistingCheck;
import org.teamaround.assessment.ExternalRequest;
import org.teamaround.assessment.StartRequest;
import org.teamaround.assessment.definition.FormStage;
import org.teamaround.command.scenario.Entry;
import org.teamaround.command.scenario.Words;
import org.teamaround.consent.Recipient;
import org.teamaround.directory.PractitionerId;
import org.teamaround.kernel.Outcome;
import org.teamaround.person.PersonId;

/** What scenarios can do with assessments. */
final class AssessmentSteps {
    private AssessmentSteps() {}

    static void add(Vocabulary vocabulary) {
        vocabulary.step("record external assessment", AssessmentSteps::external).step("start assessment", AssessmentSteps::start)
            .step("save answers", AssessmentSteps::save).step("complete assessment", AssessmentSteps::complete)
            .step("agree assessment", AssessmentSteps::agree).step("give copy", AssessmentSteps::copy).step("print assessment", AssessmentSteps::print)
            .step("pause assessment", AssessmentSteps::pause).step("abandon assessment", AssessmentSteps::abandon);
    }

    private static Outcome<?> external(Stage stage, Words words) {
        ExternalRequest request = new ExternalRequest(new Cast(stage).person(words.need("child")), words.oneOf("kind", AssessmentKind.class, AssessmentKind.FULL),
            words.need("version").number(), words.text("from"), words.textOr("reference", ""), words.date("on"));
        return stage.program().assessment().recordExternal.record(request, stage.actor());
    }

    private static Outcome<?> start(Stage stage, Words words) {
        Cast cast = new Cast(stage);
        PersonId child = cast.person(words.need("child"));
        LocalDate on = words.dateOr("on", stage.happened());
        AssessmentKind kind = words.oneOf("kind", AssessmentKind.class, AssessmentKind.STREAMLINED);
        List<PractitionerId> assessors = words.texts("assessors").stream().map(n -> cast.practitioner(n).id()).toList();
        boolean external = stage.program().assessment().assessments.of(child).stream().anyMatch(a -> a.external().isPresent());
        ExistingCheck.Result result = words.oneOf("existing caf", ExistingCheck.Result.class, external ? ExistingCheck.Result.CARRIED_ON : ExistingCheck.Result.NONE_FOUND);
        Optional<ExistingCheck> check = words.yesOr("existing checked", true) ? Optional.of(new ExistingCheck(on, result, external ? "See the version that came in." : "")) : Optional.empty();
        StartRequest request = new StartRequest(child, stage.program().referrals().referrals.of(child).stream().findFirst().map(r -> r.id()), kind, on, assessors,
            check, words.textOr("kept streamlined because", ""));
        return stage.program().assessment().start.start(request, stage.actor());
    }

    private static Outcome<?> save(Stage stage, Words words) {
        Assessment assessment = newest(stage, words);
        return stage.program().assessment().saveAnswers.save(assessment.id(), answers(words), stage.actor());
    }

    private static Outcome<?> complete(Stage stage, Words words) {
        Assessment assessment = newest(stage, words);
        LocalDate on = words.dateOr("on", stage.happened());
        Map<String, String> given = answers(words);
        Map<String, String> answers = words.yesOr("fill the rest", true) ? new FormFiller(stage).filled(assessment, FormStage.ASSESS, given, on) : given;
        return stage.program().assessment().complete.complete(new CompleteRequest(assessment.id(), on, answers, true,
            words.textOr("kept streamlined because", "")), stage.actor());
    }

    private static Outcome<?> agree(Stage stage, Words words) {
        Assessment assessment = newest(stage, words);
        LocalDate on = words.dateOr("on", stage.happened());
        Map<String, String> given = new LinkedHashMap<>(answers(words));
        words.maybe("child comment").ifPresent(e -> given.put("child-comment", e.text()));
        words.maybe("parent comment").ifPresent(e -> given.put("parent-comment", e.text()));
        Map<String, String> answers = words.yesOr("fill the rest", true) ? new FormFiller(stage).filled(assessment, FormStage.AGREE, given, on) : given;
        return stage.program().assessment().agree.agree(new AgreeRequest(assessment.id(), on, answers), stage.actor());
    }

    private static Outcome<?> copy(Stage stage, Words words) {
        return stage.program().assessment().giveCopy.give(newest(stage, words).id(), words.dateOr("on", stage.happened()), stage.actor());
    }

    private static Outcome<?> pause(Stage stage, Words words) {
        return stage.program().assessment().pause.pause(newest(stage, words).id(), words.text("why"), stage.actor());
    }

    private static Outcome<?> abandon(Stage stage, Words words) {
        return stage.program().assessment().abandon.abandon(newest(stage, words).id(), words.text("why"), stage.actor());
    }

    private static Outcome<?> print(Stage stage, Words words) {
        Recipient recipient = SharingWords.recipient(stage, words);
        return stage.program().assessment().print.print(newest(stage, words).id(), recipient, stage.actor()).map(document -> {
            stage.printed("caf", stage.program().people().documents.pdf(document));
            return document;
        });
    }

    static Assessment newest(Stage stage, Words words) {
        Entry child = words.need("child");
        return stage.program().assessment().assessments.of(new Cast(stage).person(child)).stream()
            .filter(a -> a.external().isEmpty() && a.state() != AssessmentState.ABANDONED).findFirst()
            .orElseThrow(() -> child.absent("no assessment of \"" + child.text() + "\" was started."));
    }

    private static Map<String, String> answers(Words words) {
        Map<String, String> answers = new LinkedHashMap<>();
        words.maybe("answers").ifPresent(e -> e.map().forEach((code, value) -> answers.put(code, value.isList() ? String.join(" ", value.texts()) : value.text())));
        return answers;
    }
}
