package dev.entente.ui.approval;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.entente.approval.ApprovalCourse;
import dev.entente.approval.ApprovalPage;
import dev.entente.approval.ApprovalRequest.State;
import dev.entente.approval.Step;
import dev.entente.quote.QuotePage;
import dev.entente.ui.kit.Chain;
import dev.entente.ui.kit.Chain.At;
import dev.entente.ui.kit.ClockHint;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Tasks;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.quote.QuoteLines;
import java.util.ArrayList;

/** What a decision rests on: what is asked and why, what it comes to, who else decides, the account and its like, and what was said. */
final class ApprovalSheet extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ApprovalBook book;
    private final transient ApprovalPage page;

    ApprovalSheet(ApprovalBook book, ApprovalPage page, ApprovalActs acts) {
        this.book = book;
        this.page = page;
        var quote = book.quote(page.request());
        addClassName("en-columns");
        var main = new Div(asked());
        main.addClassName("en-column");
        quote.ifPresent(each -> main.add(lines(each)));
        main.add(said(acts));
        var aside = new Div(chain());
        aside.addClassName("en-column");
        quote.ifPresent(each -> aside.add(AccountPanel.of(book.before(each.quote()))));
        if (book.mayDecide()) aside.add(precedents());
        add(main, aside);
    }

    private Panel asked() {
        var request = page.request();
        var why = new Paragraph(request.reason());
        why.addClassNames("en-quote", "en-quote-note");
        var facts = new Facts();
        Figures.facts(page.facts(), facts);
        var panel = new Panel("What is asked", why, facts);
        if (request.because() != null) panel.add(new Notice(tone(), Asked.words(request.state()), request.because()));
        var open = page.open();
        if (open != null)
            panel.add(new Notice(
                    Tone.INFO, "A question is open, and time stands still until its answer", open.question()));
        return panel;
    }

    private Tone tone() {
        return page.request().state() == State.DECLINED ? Tone.BAD : Tone.INFO;
    }

    private Panel lines(QuotePage quote) {
        var link = new Anchor("quotes/" + quote.quote().id(), quote.quote().number());
        return new Panel("From list to net", new QuoteLines(quote.standing(), book.quotes())).aside(link);
    }

    private Panel chain() {
        var course = page.course();
        if (course == null) {
            var words = new Paragraph("Who decides is being found out.");
            words.addClassName("en-muted");
            return new Panel("Who decides", words);
        }
        var chain = new Chain();
        var steps = course.steps();
        for (int i = 0; i < steps.size(); i++) step(chain, course, steps.get(i), i);
        var rule = course.policyVersion() == 0
                ? "No rule speaks of it."
                : "By \u201c" + course.rule() + "\u201d, version " + course.policyVersion() + " of the policy.";
        var words = new Paragraph(rule);
        words.addClassName("en-muted");
        var panel = new Panel("Who decides").urgent();
        if (page.stuck()) panel.add(new Notice(Tone.BAD, "Nobody can decide it now", advice()));
        panel.add(chain, words);
        return panel;
    }

    private String advice() {
        var why = "Whoever would has left, or had a part in it. ";
        return why
                + (book.mayReassign()
                        ? "Say who decides instead, or take the request back."
                        : "An administrator can say who decides instead, or take the request back.");
    }

    private void step(Chain chain, ApprovalCourse course, Step step, int place) {
        boolean isHere = place == course.reached() && page.request().isOpen();
        boolean isBroken = place == course.reached() && page.request().state() == State.DECLINED;
        var at = place < course.reached() ? At.DONE : isHere ? At.HERE : isBroken ? At.BROKEN : At.LATER;
        var more = new ArrayList<Component>();
        var clock = isHere ? book.clock(page.request(), course) : null;
        if (clock != null) more.add(new ClockHint(clock));
        var whom = Asked.whom(step.approvers(), step.all(), page.names());
        chain.step(step.name(), whom, state(course, step, place, at), at, more.toArray(Component[]::new));
    }

    private String state(ApprovalCourse course, Step step, int place, At at) {
        var done = page.acts().stream()
                .filter(act -> act.step() == place)
                .filter(act -> Told.ofStep(act.what()))
                .map(act -> Told.words(page, act))
                .toList();
        var words = new ArrayList<>(done);
        if (at == At.HERE && course.escalated() > 0)
            words.add("Now also " + Asked.whom(step.escalate().subList(0, course.escalated()), false, page.names()));
        if (at == At.LATER) words.add("Not yet asked");
        return String.join(". ", words);
    }

    private Panel precedents() {
        var alike = book.precedents(page.request().id());
        if (alike.isEmpty()) {
            var none = new Paragraph("Nothing alike was decided before.");
            none.addClassName("en-muted");
            return new Panel("Decided before", none);
        }
        var list = new Tasks();
        for (var each : alike)
            list.task(
                    "approvals/" + each.request().id(),
                    each.request().title(),
                    Figures.words(each.facts()),
                    Asked.words(each.request().state()));
        return new Panel("Decided before", list);
    }

    private Panel said(ApprovalActs acts) {
        var panel = new Panel("What was said", Told.timeline(book, page));
        if (book.mayDecide() && page.request().isOpen() && page.course() != null) panel.aside(acts.comment());
        return panel;
    }
}
