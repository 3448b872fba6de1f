package org.teamaround.referral.attachment;

import java.util.ArrayList;
import java.util.List;
import org.teamaround.document.DocumentRules;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;
import org.teamaround.referral.ReferralId;
import org.teamaround.referral.Referrals;

/** Keeps a paper that came with a referral, sealed in the vault, once it was looked at: see {@link SafePaper}. */
@Needs(Right.ENTER)
public final class AttachPaper {
    private final Referrals referrals;
    private final Attachments attachments;
    private final Transactions transactions;
    private final Moment moment;

    public AttachPaper(Referrals referrals, Attachments attachments, Transactions transactions, Moment moment) {
        this.referrals = referrals;
        this.attachments = attachments;
        this.transactions = transactions;
        this.moment = moment;
    }

    /** The same bytes twice are kept once. @param length of the whole file; {@code content} need not hold what is too long anyway */
    public Outcome<Attachment> attach(ReferralId referral, String fileName, byte[] content, long length, Actor actor) {
        if (!actor.may(Right.ENTER)) return Outcome.refused(actor.lacks(Right.ENTER));
        TypedText typed = new TypedText();
        String name = typed.requiredLine("name", fileName);
        List<Problem> problems = new ArrayList<>(typed.problems());
        if (referrals.find(referral).isEmpty()) problems.add(Problem.of("referral.problem.gone"));
        SafePaper.refusal(content, length).ifPresent(problems::add);
        if (!problems.isEmpty()) return Outcome.refused(problems);
        String hash = DocumentRules.sha256(content);
        if (attachments.of(referral).stream().anyMatch(a -> a.sha256().equals(hash))) return Outcome.refused(Problem.at("file", "attachment.problem.twice"));
        return transactions.inTransaction(Act.of("attachment.attach", actor), () -> {
            Attachment kept = new Attachment(new AttachmentId(Ids.fresh(moment.now())), referral, name, PaperKind.of(content).orElseThrow(), content.length,
                attachments.seal(content), hash, moment.local(), actor.name());
            attachments.save(kept);
            return Outcome.done(kept);
        });
    }
}
