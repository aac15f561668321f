package dev.entente.ui.lead;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Until when a lead is to be answered, with the time that is left running down beside it. */
final class DueClock extends Div {

    private static final long serialVersionUID = 1L;
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private final Span left = new Span();
    private final long rest;

    DueClock(Instant began, Instant due, Instant now, ZoneId zone) {
        addClassName("en-clock");
        long all = Math.max(1, Duration.between(began, due).toSeconds());
        rest = Math.max(0, Duration.between(now, due).toSeconds());
        getElement().setAttribute("data-tone", tone(rest, all));
        left.setText(words(rest));
        var bar = new Span(new Span());
        bar.addClassName("en-clock-bar");
        bar.getElement()
                .setAttribute("aria-hidden", "true")
                .getStyle()
                .set("--left", Math.min(100, 100 * rest / all) + "%");
        var until = new Span(LeadWords.due(due, zone));
        until.addClassName("en-muted");
        add(left, bar, until);
    }

    private static String tone(long rest, long all) {
        if (rest * 4 < all) return "bad";
        return rest * 2 < all ? "warn" : "info";
    }

    static String words(long seconds) {
        if (seconds <= 0) return "Time is over";
        if (seconds < HOUR) return Math.max(1, seconds / MINUTE) + " min left";
        if (seconds < DAY) return seconds / HOUR + " h " + seconds % HOUR / MINUTE + " min left";
        return seconds / DAY + " d " + seconds % DAY / HOUR + " h left";
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        // From what the server said is left: the clock of the machine that shows it may be wrong.
        left.getElement().executeJs("""
                const end = performance.now() + $0 * 1000;
                const say = () => {
                  const s = Math.max(0, Math.floor((end - performance.now()) / 1000));
                  if (!this.isConnected) return clearInterval(timer);
                  this.textContent = s <= 0 ? 'Time is over' : s < 3600 ? Math.max(1, Math.floor(s / 60)) + ' min left'
                    : s < 86400 ? Math.floor(s / 3600) + ' h ' + Math.floor(s % 3600 / 60) + ' min left'
                    : Math.floor(s / 86400) + ' d ' + Math.floor(s % 86400 / 3600) + ' h left';
                };
                const timer = setInterval(say, 20000);""", (double) rest);
    }
}
