package org.teamaround.referral.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.teamaround.consent.Item;
import org.teamaround.consent.Ruling;
import org.teamaround.kernel.Word;
import org.teamaround.print.Fact;
import org.teamaround.print.Paper;
import org.teamaround.print.Words;
import org.teamaround.referral.Feedback;
import org.teamaround.referral.FeedbackStage;
import org.teamaround.referral.FeedbackTo;
import org.teamaround.referral.FeedbackWords;
import org.teamaround.referral.Referral;

/** The sheet on the back of the referral (domain.md 2.i): what became of it; worker and actions only as consent allows. */
final class FeedbackSheet {
    private final SheetHead head;
    private final ResultWords result;
    private final Words words;

    FeedbackSheet(SheetHead head, Words words) {
        this.head = head;
        this.result = new ResultWords(words);
        this.words = words;
    }

    Paper paper(Referral referral, Feedback feedback, LocalDate today, Ruling ruling) {
        FeedbackWords said = cut(feedback.said(), ruling);
        boolean authority = feedback.to() == FeedbackTo.SENDING_AUTHORITY;
        boolean lessThanAll = !said.equals(feedback.said());
        Map<String, Object> model = Map.of("facts", authority ? head.toAuthority(referral) : head.toReferrer(referral),
            "stage", stage(feedback), "result", result.of(referral, feedback), "signposts", said.signposted(), "case", theCase(said),
            "must", said.mustDo(), "next", next(said), "cut", lessThanAll ? words.of("referral.sheet.cut") : "");
        String title = words.of(authority ? "referral.sheet.receipt-title" : "referral.sheet.title");
        return new Paper("feedback", title, referral.reference(), PrintedDates.day(today), Locale.UK, model, ruling.clearance(), false);
    }

    /** What is not allowed is gone before there is a page. */
    static FeedbackWords cut(FeedbackWords said, Ruling ruling) {
        FeedbackWords left = ruling.may(Item.WORKER) ? said : said.takenBy("");
        return ruling.may(Item.ACTIONS) ? left : left.doing("");
    }

    private List<Fact> theCase(FeedbackWords said) {
        List<Fact> facts = new ArrayList<>();
        if (!said.worker().isEmpty()) facts.add(new Fact(words.of("referral.sheet.worker"), said.worker()));
        if (!said.actions().isEmpty()) facts.add(new Fact(words.of("referral.sheet.actions"), said.actions()));
        return facts;
    }

    private String stage(Feedback feedback) {
        FeedbackStage stage = feedback.stage();
        return words.of("referral.sheet.stage-of", words.of(Word.of("referral.stage", stage).key()), PrintedDates.day(feedback.from()));
    }

    private String next(FeedbackWords said) {
        return said.next().map(on -> words.of("referral.sheet.next", PrintedDates.day(on))).orElse("");
    }
}
