package org.teamaround.privacy.form;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.teamaround.consent.Disclosure;
import org.teamaround.consent.Item;
import org.teamaround.consent.Recipient;
import org.teamaround.consent.Ruling;
import org.teamaround.consent.SharingGate;
import org.teamaround.document.Document;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Clearance;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;
import org.teamaround.print.Paper;
import org.teamaround.print.PdfText;
import org.teamaround.print.Printer;
import org.teamaround.print.Words;
import org.teamaround.privacy.AccessRequest;
import org.teamaround.privacy.AccessRequest.Sent;
import org.teamaround.privacy.AccessRequestId;
import org.teamaround.privacy.AccessRequests;
import org.teamaround.privacy.Answer;
import org.teamaround.privacy.MarkRequest;
import org.teamaround.privacy.RequestPapers;
import org.teamaround.privacy.SendRules;
import org.teamaround.setting.Settings;

/** Makes the answer as PDF with what is left out removed, keeps it with its master and schedule, counts its pages, and says that it went. */
@Needs(Right.CORRECT)
public final class SendAnswer {
    /** What is needed of the request and the papers. */
    public record Sources(AccessRequests requests, MarkRequest mark, SendRules rules, RequestPapers papers, Settings settings) {}

    /** @param pdf as it goes */
    public record Made(AccessRequest request, byte[] pdf, byte[] master, byte[] schedule) {}

    private final Sources from;
    private final SharingGate gate;
    private final Printer printer;
    private final Words words;
    private final Transactions transactions;
    private final Moment moment;

    public SendAnswer(Sources from, SharingGate gate, Printer printer, Words words, Transactions transactions, Moment moment) {
        this.from = from;
        this.gate = gate;
        this.printer = printer;
        this.words = words;
        this.transactions = transactions;
        this.moment = moment;
    }

    /** As it would go today, for the team's own eyes; kept nowhere. */
    public Outcome<byte[]> preview(AccessRequestId id, Actor actor) {
        if (!actor.may(Right.CORRECT)) return Outcome.refused(actor.lacks(Right.CORRECT));
        return from.mark().gather(id, actor).map(answer -> printer.pdf(papers().given(answer, moment.today(), Clearance.TEAM_ITSELF)));
    }

    /** @param how posted, handed over, by secure e-mail */
    public Outcome<Made> send(AccessRequestId id, LocalDate on, String how, Actor actor) {
        if (!actor.may(Right.CORRECT)) return Outcome.refused(actor.lacks(Right.CORRECT));
        String said = TypedText.cleanLine(how);
        if (said.isEmpty() || said.length() > 40) return Outcome.refused(Problem.at("how", said.isEmpty() ? "kernel.problem.required" : "privacy.problem.how-long"));
        if (on.isAfter(moment.today())) return Outcome.refused(Problem.at("on", "privacy.problem.in-future"));
        return transactions.inTransaction(Act.of("privacy.request-send", actor), () -> from.mark().gather(id, actor).then(answer -> {
            List<Problem> problems = from.rules().problems(answer);
            if (!problems.isEmpty()) return Outcome.refused(problems);
            return gate.ask(asked(answer), actor).then(ruling -> Outcome.done(made(answer, ruling, on, said, actor)));
        }));
    }

    /** One's own record, or a child's by who answers for it; who must not receive was stopped before, or let through by a team leader. */
    private static Disclosure asked(Answer answer) {
        AccessRequest request = answer.request();
        return new Disclosure(RequestPapers.GIVEN, List.of(request.about()), new Recipient.Referrer(Optional.empty(), true, request.asker().name()), Optional.empty(), EnumSet.allOf(Item.class));
    }

    private Made made(Answer answer, Ruling ruling, LocalDate on, String how, Actor actor) {
        AnswerPapers papers = papers();
        LocalDate today = moment.today();
        Paper paper = papers.given(answer, today, ruling.clearance());
        byte[] pdf = printer.pdf(paper);
        byte[] master = printer.pdf(papers.master(answer, today, Clearance.TEAM_ITSELF));
        byte[] schedule = printer.pdf(papers.schedule(answer, today, Clearance.TEAM_ITSELF));
        AccessRequest request = answer.request();
        Document kept = from.papers().keep(request, RequestPapers.GIVEN, paper.title(), pdf, ruling.clearance(), actor);
        gate.kept(ruling.clearance(), kept);
        from.papers().keep(request, RequestPapers.MASTER, words.of("privacy.paper.master"), master, Clearance.TEAM_ITSELF, actor);
        from.papers().keep(request, RequestPapers.SCHEDULE, words.of("privacy.paper.schedule"), schedule, Clearance.TEAM_ITSELF, actor);
        AccessRequest sent = request.sent(new Sent(on, how, new PdfText().pages(pdf)));
        from.requests().save(sent);
        return new Made(sent, pdf, master, schedule);
    }

    private AnswerPapers papers() {
        return new AnswerPapers(words, from.settings().centreName());
    }
}
