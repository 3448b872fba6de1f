package org.teamaround.shell;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.diary.AccessCheck;
import org.teamaround.diary.BreachCheck;
import org.teamaround.diary.Check;
import org.teamaround.diary.DisposalCheck;
import org.teamaround.diary.NoticeCheck;
import org.teamaround.diary.Reminders;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Moment;
import org.teamaround.plan.Episodes;
import org.teamaround.print.PdfText;
import org.teamaround.print.Printer;
import org.teamaround.privacy.AccessRequests;
import org.teamaround.privacy.AgreeDisposal;
import org.teamaround.privacy.Breaches;
import org.teamaround.privacy.Disposals;
import org.teamaround.privacy.GiveNotice;
import org.teamaround.privacy.HoldRecord;
import org.teamaround.privacy.KeptRecords;
import org.teamaround.privacy.LegalHolds;
import org.teamaround.privacy.LogBreach;
import org.teamaround.privacy.LogRequest;
import org.teamaround.privacy.MarkRequest;
import org.teamaround.privacy.NameNotice;
import org.teamaround.privacy.Notices;
import org.teamaround.privacy.OverruleRefusal;
import org.teamaround.privacy.Purging;
import org.teamaround.privacy.RequestPapers;
import org.teamaround.privacy.ReviewDisposal;
import org.teamaround.privacy.RunBreach;
import org.teamaround.privacy.RunRequest;
import org.teamaround.privacy.SendRules;
import org.teamaround.privacy.form.PrintCertificate;
import org.teamaround.privacy.form.SendAnswer;
import org.teamaround.privacy.store.JooqAccessRequests;
import org.teamaround.privacy.store.JooqBreaches;
import org.teamaround.privacy.store.JooqCandidates;
import org.teamaround.privacy.store.JooqDisposals;
import org.teamaround.privacy.store.JooqGathering;
import org.teamaround.privacy.store.JooqLegalHolds;
import org.teamaround.privacy.store.JooqNotices;
import org.teamaround.privacy.store.JooqPurging;
import org.teamaround.privacy.store.JooqRequestPapers;
import org.teamaround.privacy.store.Labels;
import org.teamaround.setting.Settings;
import org.teamaround.ui.Text;
import org.teamaround.vault.store.CaseStore;

/** What the law asks of a keeper of personal records, wired to all rooms. */
public final class PrivacyWiring {
    public final AccessRequests requests;
    public final LogRequest logRequest;
    public final RunRequest runRequest;
    public final OverruleRefusal overrule;
    public final MarkRequest mark;
    public final SendRules sendRules;
    public final SendAnswer send;
    public final RequestPapers papers;
    public final Breaches breaches;
    public final LogBreach logBreach;
    public final RunBreach runBreach;
    public final LegalHolds holds;
    public final HoldRecord hold;
    public final KeptRecords kept;
    public final Disposals disposals;
    public final ReviewDisposal review;
    public final AgreeDisposal agree;
    public final PrintCertificate certificate;
    public final Notices notices;
    public final GiveNotice giveNotice;
    public final NameNotice nameNotice;
    final Purging purging;

    /** The rooms it reads. */
    record Rooms(PeopleWiring people, ReferralWiring referrals, PanelWiring panel, PlanWiring plan) {}

    PrivacyWiring(CaseStore store, Rooms rooms, Printer printer, Text text, Moment moment) {
        Database database = store.database();
        Gate gate = store.gate();
        PeopleWiring people = rooms.people();
        requests = new JooqAccessRequests(database, gate, moment);
        logRequest = new LogRequest(requests, people.persons, database, moment);
        runRequest = new RunRequest(requests, database, moment);
        overrule = new OverruleRefusal(requests, database);
        JooqGathering gathering = new JooqGathering(database, people.persons, people.documents, store.accessLog(), labels(text), PrivacyWiring::words);
        mark = new MarkRequest(requests, gathering, people.sealedNotes, store.accessLog(), database, moment);
        sendRules = new SendRules(people.persons);
        JooqRequestPapers kept = new JooqRequestPapers(database, gate, store.sealedFiles(), people.documents, store.compartments());
        store.compartments().keptBy(kept::sealAgain);
        papers = kept;
        send = new SendAnswer(new SendAnswer.Sources(requests, mark, sendRules, papers, people.settings), rooms.referrals().sharing, printer, text::of, database, moment);
        breaches = new JooqBreaches(database, gate);
        logBreach = new LogBreach(breaches, database, moment);
        runBreach = new RunBreach(breaches, database, moment);
        holds = new JooqLegalHolds(database, gate);
        hold = new HoldRecord(holds, people.persons, database, moment);
        this.kept = new KeptRecords(new KeptRecords.Sources(people.persons, people.names, rooms.referrals().referrals, rooms.plan().episodes, rooms.panel().panels, requests, holds,
            people.documents, new JooqCandidates(database)));
        disposals = new JooqDisposals(database, gate, moment);
        review = new ReviewDisposal(this.kept, disposals, database, moment);
        purging = new JooqPurging(database, gate, store.sealedFiles(), store.accessLog(), () -> new DraftFiles(store.file().folder().drafts()).sweep(), moment);
        agree = new AgreeDisposal(this.kept, disposals, purging, store.colleagues(), database, moment);
        certificate = new PrintCertificate(disposals, printer, text::of);
        notices = new JooqNotices(database, gate, moment);
        giveNotice = new GiveNotice(notices, database, moment);
        nameNotice = new NameNotice(notices, database, moment);
    }

    /** What falls due, for Home. */
    Stream<Check> checks(Episodes episodes, Settings settings, Reminders reminders) {
        return Stream.of(new AccessCheck(requests, settings, reminders), new BreachCheck(breaches, reminders), new NoticeCheck(episodes, notices, reminders),
            new DisposalCheck(kept, disposals, reminders));
    }

    /** A scan has none; nor has what is no PDF. */
    private static String words(byte[] paper) {
        try {
            return new PdfText().of(paper);
        } catch (Fault e) {
            return "";
        }
    }

    private static Labels labels(Text text) {
        return new Labels() {
            @Override public String table(String table) {
                return text.find("privacy.source." + dashed(table)).orElseGet(() -> text.of("privacy.source.other"));
            }

            @Override public Optional<String> column(String table, String column) {
                return text.find("history.field." + dashed(table) + '.' + dashed(column));
            }

            @Override public String answer(boolean yes) {
                return text.of(yes ? "privacy.yes" : "privacy.no");
            }

            @Override public String access(String textKey) {
                return text.of(textKey);
            }
        };
    }

    private static String dashed(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
