package org.teamaround.command.bench;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.assessment.Assessment;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Moment;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonKind;
import org.teamaround.person.Relationship;
import org.teamaround.person.SealedNote;
import org.teamaround.person.SealedNoteId;
import org.teamaround.plan.Episode;
import org.teamaround.plan.TeamMeeting;
import org.teamaround.referral.Referral;
import org.teamaround.shell.Assembly;

/**
 * Writes families with their cases through the stores and the gate, journalled field by field like anything else; only the use cases'
 * questions are left out, since these records stand at the end of years of work. Inside a transaction.
 */
final class CaseWriting {
    private final Assembly program;
    private final Actor actor;
    private final Team team;
    private final Dice dice;
    private final LocalDate today;
    private int children;
    private int referrals;
    private int episodes;

    CaseWriting(Assembly program, Actor actor, Team team, Dice dice, LocalDate today) {
        this.program = program;
        this.actor = actor;
        this.team = team;
        this.dice = dice;
        this.today = today;
    }

    void write(MadeFamily family) {
        CaseRecords records = new CaseRecords(dice, team, family.since());
        List<PersonId> ids = people(family, records);
        for (MadeTie tie : family.ties()) program.people().persons.save(new Relationship(records.fresh(), ids.get(tie.child()), ids.get(tie.relative()), tie.kind(),
            tie.parentalResponsibility(), tie.livesWithChild(), tie.mustNotReceive()));
        if (family.course() == Course.NEVER_OPENED) return;
        List<PersonId> own = ids.subList(0, family.children());
        Referral referral = records.referral(family.course(), own, ++referrals);
        program.referrals().referrals.save(referral);
        records.feedback(family.course(), referral).forEach(program.referrals().referrals::save);
        if (family.course() == Course.OPEN || family.course() == Course.CLOSED) worked(family, ids, referral, records);
    }

    private List<PersonId> people(MadeFamily family, CaseRecords records) {
        List<PersonId> ids = family.people().stream().map(one -> new PersonId(records.fresh())).toList();
        for (int i = family.people().size() - 1; i >= 0; i--) {
            PersonDraft one = family.people().get(i);
            boolean child = one.kind() == PersonKind.CHILD;
            Optional<PersonId> mother = child && one.birth() instanceof org.teamaround.person.Birth.Expected ? family.mother().map(ids::get) : Optional.empty();
            program.people().persons.save(one.withMother(mother).as(ids.get(i), child ? String.format("C-%04d", ++children) : ""));
        }
        return ids;
    }

    private void worked(MadeFamily family, List<PersonId> ids, Referral referral, CaseRecords records) {
        List<PersonId> own = ids.subList(0, family.children());
        List<PersonId> adults = ids.subList(family.children(), ids.size());
        own.forEach(child -> program.referrals().consents.save(records.consent(child, family.mother().map(ids::get))));
        PlanRecords plans = new PlanRecords(dice, team, records, family, today);
        List<Episode> opened = own.stream().map(child -> plans.episode(child, referral.id(), ++episodes)).toList();
        opened.forEach(program.plan().episodes::save);
        for (PersonId child : own) if (dice.happens(700)) assess(records.assessment(child, referral.id()), family);
        List<TeamMeeting> meetings = plans.meetings(opened, adults);
        meetings.forEach(program.plan().meetings::save);
        if (!meetings.isEmpty()) program.plan().plans.save(plans.plan(opened, meetings.getFirst(), own.getFirst()));
        if (dice.happens(40)) note(own.getFirst(), family, records);
    }

    private void assess(Assessment assessment, MadeFamily family) {
        if (family.course() == Course.CLOSED || assessment.copyGivenOn().filter(day -> day.isBefore(today)).isPresent()) program.assessment().assessments.save(assessment);
    }

    private void note(PersonId child, MadeFamily family, CaseRecords records) {
        SealedNote.Wording wording = new SealedNote.Wording(records.fresh(), actor.user(), actor.name(), family.since().plusDays(20).atTime(LocalTime.NOON).atZone(Moment.ZONE).toInstant(),
            Optional.of(new SealedNote.Words(new Phrases(dice).note(), "")));
        program.people().sealedNotes.save(new SealedNote(new SealedNoteId(records.fresh()), child, new ArrayList<>(List.of(wording))));
    }
}
