package org.teamaround.plan.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.Problem;
import org.teamaround.plan.Attendance;
import org.teamaround.plan.Doer;
import org.teamaround.plan.EcmOutcome;
import org.teamaround.plan.Episode;
import org.teamaround.plan.EpisodeState;
import org.teamaround.plan.MeetingKind;
import org.teamaround.plan.TeamMeeting;
import org.teamaround.ui.ImmediateBackground;
import org.teamaround.ui.Named;

/** The pages' models on a real store, without a window. */
class PlanModelsTest {
    private final PlanRoom room = new PlanRoom();

    @AfterEach
    void close() {
        room.close();
    }

    private Around around() {
        return new Around(room.shelf.of(room.tomi).together(), room.shelf);
    }

    private Someone known(Doer who) {
        return room.shelf.someone(who, room.shelf.of(room.tomi).together()).orElseThrow();
    }

    @Test
    void the_list_says_who_leads_and_what_is_due() {
        PlansModel model = new PlansModel(room.shelf, new ImmediateBackground());
        model.load();
        assertThat(model.shown).hasSize(2).first().satisfies(row -> {
            assertThat(row.state()).isEqualTo(EpisodeState.ASSESSMENT);
            assertThat(row.lead()).isEqualTo("Chipo Mutasa-Bell");
            assertThat(row.due()).contains(LocalDate.of(2026, 3, 3));
            assertThat(row.next()).isEqualTo("first contact with the family");
        });
    }

    @Test
    void a_new_name_as_lead_comes_into_being() {
        LeadModel model = new LeadModel(around(), room.acts, true, LocalDate.of(2026, 2, 24));
        model.lead.set(Named.fresh("Gwenllïan Pryce"));
        assertThat(model.save().problems()).containsExactly(Problem.at("reason", "plan.problem.change-why"));
        model.reason.set("Chipo is ill");
        List<Episode> led = model.save().orFault();
        assertThat(led).allSatisfy(e -> assertThat(room.shelf.worker(e.lead().orElseThrow().practitioner())).isEqualTo("Gwenllïan Pryce"));
        assertThat(led.getFirst().leads()).hasSize(2);
    }

    @Test
    void a_meeting_is_called_and_recorded() {
        room.assessed();
        room.office.on("2026-03-26");
        CallModel call = new CallModel(around(), room.acts);
        assertThat(call.save().problems()).extracting(Problem::field).containsExactly("kind", "date", "start");
        call.kind.set(Optional.of(MeetingKind.INITIAL));
        call.date.set(Optional.of(LocalDate.of(2026, 3, 26)));
        call.start.set(Optional.of(LocalTime.of(9, 30)));
        call.invited.add(CallModel.Guest.of(known(new Doer.Family(room.mother))));
        call.invited.add(CallModel.Guest.of(known(new Doer.Worker(room.chipo))));
        TeamMeeting meeting = call.save().orFault();
        HoldModel hold = new HoldModel(meeting, room.shelf.people(room.shelf.of(room.tomi).together()), room.acts);
        assertThat(hold.save().problems()).extracting(Problem::field).containsExactly("childView", "parentView");
        hold.childView.set("wants her own room");
        hold.parentView.set("tired, hopeful");
        hold.people.getLast().attendance.set(Optional.of(Attendance.APOLOGIES));
        TeamMeeting held = hold.save().orFault();
        assertThat(held.attendees()).extracting(a -> a.attendance()).containsExactly(Attendance.ATTENDED, Attendance.APOLOGIES);
    }

    @Test
    void what_is_missing_in_a_plan_is_told_at_its_row() {
        TeamMeeting meeting = room.assessed().met();
        AgreeModel model = new AgreeModel(meeting, room.acts);
        assertThat(model.save().problems()).extracting(Problem::key).containsExactly("plan.problem.no-action");
        OutcomeRow row = model.outcomes.getFirst();
        row.words.set("Tomi sleeps through");
        row.actions.getFirst().action.set("six sessions");
        row.actions.getFirst().byWhen.set(Optional.of(LocalDate.of(2026, 3, 1)));
        assertThat(model.save().problems()).extracting(Problem::field)
            .containsExactly("outcomes.0.outcome", "outcomes.0.actions.0.who", "outcomes.0.actions.0.byWhen");
        row.outcome.set(Optional.of(EcmOutcome.HEALTHY));
        row.actions.getFirst().who.set(Named.known(known(new Doer.Family(room.mother))));
        row.actions.getFirst().byWhen.set(Optional.of(LocalDate.of(2026, 5, 14)));
        row.actions.add(new OutcomeRow.ActionRow());
        assertThat(model.save().orFault().actions()).singleElement().satisfies(a -> {
            assertThat(a.ref()).isEqualTo("1.1");
            assertThat(a.forWhom()).containsExactly(room.tomi, room.sade);
        });
    }

    @Test
    void a_review_leaves_what_nobody_mentions() {
        room.assessed().planned();
        TeamMeeting review = room.office.held(MeetingKind.REVIEW, "2026-05-07", room.both(), new Doer.Worker(room.chipo));
        ReviewModel model = new ReviewModel(review, room.office.current(room.tomi), room.acts);
        model.results.getFirst().carriedTo.set(Optional.of(LocalDate.of(2026, 6, 11)));
        assertThat(model.save().orFault()).satisfies(next -> {
            assertThat(next.version()).isEqualTo(2);
            assertThat(next.action("1.1").orElseThrow().firstDue()).contains(LocalDate.of(2026, 5, 14));
            assertThat(next.action("1.2").orElseThrow().byWhen()).isEqualTo(LocalDate.of(2026, 4, 10));
        });
    }
}
