package org.teamaround.find.store;

import static org.teamaround.database.schema.Tables.ASSESSMENT;
import static org.teamaround.database.schema.Tables.ASSESSMENT_ANSWER;
import static org.teamaround.database.schema.Tables.DELIVERY_PLAN;
import static org.teamaround.database.schema.Tables.DELIVERY_PLAN_EPISODE;
import static org.teamaround.database.schema.Tables.DOCUMENT;
import static org.teamaround.database.schema.Tables.DOCUMENT_SUBJECT;
import static org.teamaround.database.schema.Tables.EPISODE;
import static org.teamaround.database.schema.Tables.PANEL_ITEM;
import static org.teamaround.database.schema.Tables.PERSON;
import static org.teamaround.database.schema.Tables.PLAN_ACTION;
import static org.teamaround.database.schema.Tables.PLAN_OUTCOME;
import static org.teamaround.database.schema.Tables.REFERRAL;
import static org.teamaround.database.schema.Tables.REFERRAL_CHILD;
import static org.teamaround.database.schema.Tables.REFERRAL_QUESTION;
import static org.teamaround.database.schema.Tables.TEAM_MEETING;
import static org.teamaround.database.schema.Tables.TEAM_MEETING_EPISODE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Result;
import org.teamaround.find.store.TextKind.Lines;

/** What is written on children's pages, kind by kind; sealed notes are not among it. */
final class TextKinds {
    private static final String TIMELINE = "diary.timeline.title";
    private static final String PLAN = "plan.tab.plan";

    private TextKinds() {}

    static List<TextKind> all() {
        return List.of(referral(), assessment(), meeting(), plan(), episode(), panelItem(), person(), document());
    }

    private static TextKind referral() {
        return new TextKind(REFERRAL, REFERRAL.ID, List.of(REFERRAL.REFERENCE, REFERRAL.REASON, REFERRAL.STRENGTHS, REFERRAL.IMPACT, REFERRAL.TRIED_BEFORE, REFERRAL.ASKED_FOR,
            REFERRAL.WISHES, REFERRAL.COMMUNICATION_NEEDS, REFERRAL.VISIT_RISKS, REFERRAL.AGENCIES_INVOLVED, REFERRAL.SCREENING_NOTE, REFERRAL.SETTLED_WHY),
            List.of(new Lines(REFERRAL_QUESTION, REFERRAL_QUESTION.ID, REFERRAL_QUESTION.REFERRAL, List.of(REFERRAL_QUESTION.ASKED, REFERRAL_QUESTION.ANSWER))),
            all((sql, lot) -> sql.select(REFERRAL_CHILD.REFERRAL, REFERRAL_CHILD.CHILD).from(REFERRAL_CHILD).where(REFERRAL_CHILD.REFERRAL.in(lot))
                .orderBy(REFERRAL_CHILD.LINE_NO).fetch()), TIMELINE, "find.text.referral");
    }

    private static TextKind assessment() {
        return new TextKind(ASSESSMENT, ASSESSMENT.ID, List.of(ASSESSMENT.REASON, ASSESSMENT.KEPT_STREAMLINED), List.of(new Lines(ASSESSMENT_ANSWER, ASSESSMENT_ANSWER.ID,
            ASSESSMENT_ANSWER.ASSESSMENT, List.of(ASSESSMENT_ANSWER.ANSWER))), all((sql, lot) -> sql.select(ASSESSMENT.ID, ASSESSMENT.CHILD).from(ASSESSMENT)
                .where(ASSESSMENT.ID.in(lot)).fetch()), "assessment.tab", "find.text.assessment");
    }

    private static TextKind meeting() {
        return new TextKind(TEAM_MEETING, TEAM_MEETING.ID, List.of(TEAM_MEETING.PURPOSE, TEAM_MEETING.AGENDA, TEAM_MEETING.SHARED_BY_AGENCIES, TEAM_MEETING.STRENGTHS,
            TEAM_MEETING.WORRIES, TEAM_MEETING.ANALYSIS, TEAM_MEETING.CHILD_VIEW, TEAM_MEETING.PARENT_VIEW, TEAM_MEETING.DISAGREEMENTS, TEAM_MEETING.DECISIONS,
            TEAM_MEETING.LATE_REASON), List.of(), all((sql, lot) -> sql.select(TEAM_MEETING_EPISODE.MEETING, EPISODE.CHILD).from(TEAM_MEETING_EPISODE).join(EPISODE)
                .on(EPISODE.ID.eq(TEAM_MEETING_EPISODE.EPISODE)).where(TEAM_MEETING_EPISODE.MEETING.in(lot)).orderBy(TEAM_MEETING_EPISODE.LINE_NO).fetch()),
            "plan.tab.meetings", "find.text.team-meeting");
    }

    private static TextKind plan() {
        return new TextKind(DELIVERY_PLAN, DELIVERY_PLAN.ID, List.of(DELIVERY_PLAN.CHILD_COMMENT, DELIVERY_PLAN.PARENT_COMMENT), List.of(
            new Lines(PLAN_OUTCOME, PLAN_OUTCOME.ID, PLAN_OUTCOME.PLAN, List.of(PLAN_OUTCOME.WORDS, PLAN_OUTCOME.AIM)),
            new Lines(PLAN_ACTION, PLAN_ACTION.ID, PLAN_ACTION.PLAN, List.of(PLAN_ACTION.ACTION_TEXT, PLAN_ACTION.SERVICE, PLAN_ACTION.PROGRESS, PLAN_ACTION.REASON))),
            all((sql, lot) -> sql.select(DELIVERY_PLAN_EPISODE.PLAN, EPISODE.CHILD).from(DELIVERY_PLAN_EPISODE).join(EPISODE)
                .on(EPISODE.ID.eq(DELIVERY_PLAN_EPISODE.EPISODE)).where(DELIVERY_PLAN_EPISODE.PLAN.in(lot)).orderBy(DELIVERY_PLAN_EPISODE.LINE_NO).fetch()), PLAN, "find.text.plan");
    }

    private static TextKind episode() {
        return new TextKind(EPISODE, EPISODE.ID, List.of(EPISODE.WHAT_WORKED, EPISODE.REMAINING_NEEDS, EPISODE.CONTINGENCY, EPISODE.CHILD_VIEW, EPISODE.PARENT_VIEW,
            EPISODE.CONTACT_ATTEMPTS, EPISODE.CLOSURE_NOTE), List.of(), all((sql, lot) -> sql.select(EPISODE.ID, EPISODE.CHILD).from(EPISODE).where(EPISODE.ID.in(lot)).fetch()),
            PLAN, "find.text.episode");
    }

    private static TextKind panelItem() {
        return new TextKind(PANEL_ITEM, PANEL_ITEM.ID, List.of(PANEL_ITEM.AWAITED, PANEL_ITEM.DECISION_REASON, PANEL_ITEM.CONDITIONS, PANEL_ITEM.DECISION_AWAITED,
            PANEL_ITEM.DISSENT, PANEL_ITEM.INFORMATION, PANEL_ITEM.REMOVED_WHY), List.of(), all((sql, lot) -> sql.select(PANEL_ITEM.ID, REFERRAL_CHILD.CHILD).from(PANEL_ITEM)
                .join(REFERRAL_CHILD).on(REFERRAL_CHILD.REFERRAL.eq(PANEL_ITEM.REFERRAL_ID)).where(PANEL_ITEM.ID.in(lot)).orderBy(REFERRAL_CHILD.LINE_NO).fetch()),
            TIMELINE, "find.text.panel-item");
    }

    /** Of children only: an adult has no page. */
    private static TextKind person() {
        return new TextKind(PERSON, PERSON.ID, List.of(PERSON.DISABILITY_NOTE, PERSON.NEEDS_NOTE), List.of(),
            all((sql, lot) -> sql.select(PERSON.ID, PERSON.ID.as("child_id")).from(PERSON).where(PERSON.ID.in(lot)).and(PERSON.KIND.eq("CHILD")).fetch()),
            "person.tab.family", "find.text.person");
    }

    /** What it is called and of what kind it is, not what stands in it. */
    private static TextKind document() {
        return new TextKind(DOCUMENT, DOCUMENT.ID, List.of(DOCUMENT.KIND, DOCUMENT.TITLE),
            List.of(new Lines(DOCUMENT_SUBJECT, DOCUMENT_SUBJECT.ID, DOCUMENT_SUBJECT.DOCUMENT, List.of())), all((sql, lot) -> sql.select(DOCUMENT_SUBJECT.DOCUMENT, DOCUMENT_SUBJECT.SUBJECT)
            .from(DOCUMENT_SUBJECT).join(PERSON).on(PERSON.ID.eq(DOCUMENT_SUBJECT.SUBJECT)).where(DOCUMENT_SUBJECT.DOCUMENT.in(lot)).and(PERSON.KIND.eq("CHILD"))
            .orderBy(DOCUMENT_SUBJECT.LINE_NO).fetch()), "document.tab", "find.text.document").saying("document.kind");
    }

    /** The first is whose page it stands on; the others are spoken of too. */
    private static BiFunction<DSLContext, List<UUID>, Map<UUID, List<UUID>>> all(BiFunction<DSLContext, List<UUID>, Result<Record2<UUID, UUID>>> pairs) {
        return (sql, lot) -> pairs.apply(sql, lot).stream().collect(Collectors.groupingBy(Record2::value1, Collectors.mapping(Record2::value2, Collectors.toList())));
    }
}
