package dev.entente.ui.home;

import com.vaadin.flow.component.html.Paragraph;
import dev.entente.plan.ReadingPlans.Own;
import dev.entente.refresh.RefreshRow;
import dev.entente.registration.Registration;
import dev.entente.ui.kit.ClockHint.Clock;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Tasks;
import dev.entente.ui.refresh.RefreshWords;
import java.time.LocalDate;
import java.time.YearMonth;

/** What needs somebody, the most urgent first: each leads to where it is done. */
final class Attention {

    private static final int DAYS_AHEAD = 7;

    private final Tasks tasks = new Tasks();
    private final LocalDate today;
    private int count;

    Attention(LocalDate today) {
        this.today = today;
    }

    /** How many things need somebody. */
    int count() {
        return count;
    }

    /** Registrations that hold no longer unless somebody meets the customer. */
    void ending(Iterable<Registration> all, String path) {
        for (var each : all) {
            var protection = each.protection();
            if (protection == null) continue;
            var why = protection.waitsForMeeting() ? "Needs a meeting" : "Protection ends";
            var clock = Clock.between(protection.from(), protection.lastAsItStands(), today);
            task(() -> tasks.task(path + each.id(), each.customerName(), why + " \u00b7 " + each.number(), clock), 1);
        }
    }

    /** Those that wait for a decision, the longest first, and how many they are altogether. */
    void deciding(Iterable<Registration> some, int all) {
        for (var each : some) {
            var worth = each.amount() == null ? "" : " \u00b7 " + Format.user().whole(each.amount());
            task(
                    () -> tasks.task(
                            "registrations/" + each.id(),
                            "Decide on " + each.customerName(),
                            "Registration " + each.number() + worth,
                            "To review"),
                    0);
        }
        count += all;
    }

    /** Those in the queue, which nobody follows up. */
    void leads(int all) {
        if (all == 0) return;
        var words = all == 1 ? "1 lead waits in the queue" : Format.user().number(all) + " leads wait in the queue";
        task(() -> tasks.task("leads", words, "Leads", "To pass on"), all);
    }

    /** Those that more than one side claims, and nobody has decided. */
    void cases(int all) {
        if (all == 0) return;
        var words = all == 1 ? "1 case waits for you" : Format.user().number(all) + " cases wait for you";
        task(() -> tasks.task("conflicts", words, "Who holds a deal or a customer", "To decide"), all);
    }

    /** Companies that want to become partners. */
    void applications(int all) {
        if (all == 0) return;
        var words = all == 1 ? "1 application waits for you" : Format.user().number(all) + " applications wait for you";
        task(() -> tasks.task("applications", words, "Companies that want to become partners", "To decide"), all);
    }

    void approving(int all) {
        if (all == 0) return;
        var words = all == 1 ? "1 request waits for you" : all + " requests wait for you";
        task(() -> tasks.task("approvals", words, "Approvals", "To decide"), all);
    }

    void levels(int all) {
        if (all == 0) return;
        var words = all == 1 ? "1 proposal about a level" : all + " proposals about levels";
        task(() -> tasks.task("levels", words, "Levels of partners", "To decide"), all);
    }

    void moves(int all) {
        if (all == 0) return;
        var words = all == 1 ? "1 partner to move" : all + " partners to move";
        task(() -> tasks.task("lifecycle", words, "Proposed in the lifecycle", "To decide"), all);
    }

    /** Own tasks of plans that are overdue, or due within a week. */
    void plans(Iterable<Own> own) {
        for (var each : own) {
            var one = each.task();
            if (one.dueOn().isAfter(today.plusDays(DAYS_AHEAD))) continue;
            var due = (one.isOverdue(today) ? "Overdue since " : "Due ")
                    + Format.user().day(one.dueOn());
            task(
                    () -> tasks.task(
                            "partners/" + one.partnerId() + "?part=onboarding",
                            one.title(),
                            each.partner() + " \u00b7 " + due,
                            ""),
                    1);
        }
    }

    void refreshes(Iterable<RefreshRow> open) {
        for (var each : open)
            task(
                    () -> tasks.task(
                            "program-refreshes/" + each.refresh().id(),
                            "Look through " + each.name(),
                            Format.word(RefreshWords.quiet(each, today)),
                            ""),
                    1);
    }

    void held(int all) {
        if (all == 0) return;
        var words = all == 1 ? "1 sale could not be worked out" : all + " sales could not be worked out";
        task(() -> tasks.task("held", words, "Held for review", "To put right"), all);
    }

    void statements(int all, YearMonth month) {
        if (all == 0) return;
        var format = Format.user();
        var words = all == 1 ? "1 statement to look at" : format.number(all) + " statements to look at";
        task(() -> tasks.task("statements", words, format.month(month) + " is over", ""), 1);
    }

    private void task(Runnable add, int counted) {
        add.run();
        count += counted;
    }

    Panel panel() {
        if (tasks.getComponentCount() > 0) return new Panel("Needs attention", tasks).urgent();
        var calm =
                new Paragraph("Nothing needs you. Every registration is decided, and every sale could be worked out.");
        calm.addClassName("en-muted");
        return new Panel("Needs attention", calm).urgent();
    }
}
