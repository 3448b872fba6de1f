package org.teamaround.shell;

import java.util.stream.Stream;
import org.teamaround.correct.ActsAbout;
import org.teamaround.correct.Bin;
import org.teamaround.correct.BinRules;
import org.teamaround.correct.CorrectDate;
import org.teamaround.correct.DuesOf;
import org.teamaround.correct.EnteredDates;
import org.teamaround.correct.FollowUndone;
import org.teamaround.correct.MoveToChild;
import org.teamaround.correct.MovedRecords;
import org.teamaround.correct.Papers;
import org.teamaround.correct.Parted;
import org.teamaround.correct.SeeHistory;
import org.teamaround.correct.SessionActs;
import org.teamaround.correct.store.JooqActsAbout;
import org.teamaround.correct.store.JooqBinShelf;
import org.teamaround.correct.store.JooqMovedRecords;
import org.teamaround.diary.DueList;
import org.teamaround.diary.Issue;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Phrase;
import org.teamaround.kernel.Undo.Undone;
import org.teamaround.kernel.Word;
import org.teamaround.plan.LeadsReadRestricted;
import org.teamaround.vault.store.CaseStore;

/** What puts mistakes right, wired to the rooms of all features. */
public final class CorrectionWiring {
    public final SessionActs sessionActs;
    public final ActsAbout actsAbout;
    public final EnteredDates dates;
    public final CorrectDate correctDate;
    public final MovedRecords moved;
    public final MoveToChild moveToChild;
    public final Bin bin;
    public final SeeHistory seeHistory;

    /** The rooms it reaches into. */
    record Rooms(PeopleWiring people, ReferralWiring referrals, AssessmentWiring assessment, PlanWiring plan, DueList dueList) {}

    CorrectionWiring(CaseStore store, Rooms rooms, LeadsReadRestricted leads, Moment moment) {
        PeopleWiring people = rooms.people();
        PlanWiring plan = rooms.plan();
        sessionActs = new SessionActs(store.journal(), store.undo(), moment.now());
        actsAbout = new JooqActsAbout(store.journal(), store.database());
        dates = new EnteredDates(new EnteredDates.Sources(people.persons, people.changePerson, rooms.referrals().referrals, rooms.referrals().consents, rooms.referrals().disclosures, people.settings,
            rooms.assessment().assessments, plan.episodes, plan.meetings, plan.plans), store.facts());
        Papers papers = new Papers(people.documents);
        correctDate = new CorrectDate(dates, dues(rooms.dueList()), papers, store.database(), store.facts(), moment);
        moved = new JooqMovedRecords(store.database(), store.gate(), moment);
        moveToChild = new MoveToChild(new MoveToChild.Sources(people.persons, people.sealedNotes, people.readers, people.documents, rooms.referrals().referrals,
            rooms.referrals().consents, rooms.assessment().assessments, plan.episodes, plan.meetings, plan.plans), moved, papers, store.journal(), store.database(), store.facts(), moment);
        bin = new Bin(new JooqBinShelf(store.database(), store.gate(), people.persons, moment), new BinRules(new BinRules.Sources(people.persons, people.sealedNotes,
            rooms.referrals().referrals, plan.episodes, people.practitioners, people.agencies, people.services)), store.journal(), store.database(), store.facts());
        seeHistory = new SeeHistory(store.journal());
        FollowUndone follow = new FollowUndone(store.journal(), plan.episodes, leads, people.familyReaders);
        store.facts().onConsequence(Undone.class, follow::follow);
        store.facts().onConsequence(Parted.class, parted -> leads.follow(parted.child()));
    }

    private static DuesOf dues(DueList list) {
        return child -> list.now().stream().map(DueList.Due::issue).filter(issue -> issue.subject().children().contains(child))
            .flatMap(issue -> Stream.of(new DuesOf.DueDay(said(issue), issue.due()))).toList();
    }

    private static Phrase said(Issue issue) {
        Word what = Word.of("diary.due", issue.kind());
        String detail = issue.subject().detail();
        return detail.isEmpty() ? Phrase.of("correct.shift.due", what) : Phrase.of("correct.shift.due-for", what, detail);
    }
}
