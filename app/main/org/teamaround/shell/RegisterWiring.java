package org.teamaround.shell;

import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.SealedFiles;
import org.teamaround.kernel.Moment;
import org.teamaround.print.Printer;
import org.teamaround.print.Words;
import org.teamaround.referral.advice.AdviceGiven;
import org.teamaround.referral.advice.LogAdvice;
import org.teamaround.referral.attachment.AttachPaper;
import org.teamaround.referral.attachment.Attachments;
import org.teamaround.referral.form.PrintOutward;
import org.teamaround.referral.outward.FollowOutward;
import org.teamaround.referral.outward.Outwards;
import org.teamaround.referral.outward.ReferOut;
import org.teamaround.referral.store.JooqAdvice;
import org.teamaround.referral.store.JooqAttachments;
import org.teamaround.referral.store.JooqOutwards;
import org.teamaround.referral.store.JooqVoices;
import org.teamaround.referral.voice.FollowVoice;
import org.teamaround.referral.voice.RecordVoice;
import org.teamaround.referral.voice.Voices;

/** The registers beside the referrals: advice, what families say, referrals out; and the papers that came with referrals. */
public final class RegisterWiring {
    public final AdviceGiven advice;
    public final LogAdvice logAdvice;
    public final Voices voices;
    public final RecordVoice recordVoice;
    public final FollowVoice followVoice;
    public final Outwards outwards;
    public final ReferOut referOut;
    public final FollowOutward followOutward;
    public final PrintOutward printOutward;
    public final Attachments attachments;
    public final AttachPaper attachPaper;

    public RegisterWiring(Database database, Gate gate, SealedFiles files, Moment moment, PeopleWiring people, ReferralWiring referrals, Printer printer, Words words) {
        advice = new JooqAdvice(database, gate);
        logAdvice = new LogAdvice(advice, database, moment);
        voices = new JooqVoices(database, gate);
        recordVoice = new RecordVoice(voices, people.persons, database, moment);
        followVoice = new FollowVoice(voices, database, moment);
        outwards = new JooqOutwards(database, gate);
        referOut = new ReferOut(outwards, people.persons, people.enterAgency, people.settings, database, moment);
        followOutward = new FollowOutward(outwards, database, moment);
        printOutward = new PrintOutward(new PrintOutward.Sources(outwards, people.persons, people.agencies), referrals.sharing, people.documents, printer, words,
            database, moment);
        attachments = new JooqAttachments(database, gate, files);
        attachPaper = new AttachPaper(referrals.referrals, attachments, database, moment);
    }
}
