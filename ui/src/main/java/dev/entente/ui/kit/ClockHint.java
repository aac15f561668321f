package dev.entente.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.ValueProvider;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A running clock in words, with a thin bar for the share of time that is left. */
public final class ClockHint extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SOON = 14;
    private static final int NOW = 3;

    /** How many days are left of how many; the last day is the one with none left. */
    public record Clock(int left, int total) implements Serializable {

        /** From the first day to the last, both included, as it stands today. */
        public static Clock between(LocalDate first, LocalDate last, LocalDate today) {
            int total = Math.toIntExact(ChronoUnit.DAYS.between(first, last));
            return new Clock(Math.toIntExact(ChronoUnit.DAYS.between(today, last)), Math.max(1, total));
        }

        public String text() {
            return switch (left) {
                case 0 -> "Ends today";
                case 1 -> "1 day left";
                case -1 -> "Ended yesterday";
                default -> left < 0 ? "Ended " + -left + " days ago" : left + " days left";
            };
        }

        public Tone tone() {
            return left < 0 ? Tone.NEUTRAL : left <= NOW ? Tone.BAD : left <= SOON ? Tone.WARN : Tone.INFO;
        }

        int percent() {
            return Math.clamp(Math.round(100f * left / total), 0, 100);
        }
    }

    public ClockHint(Clock clock) {
        addClassName("en-clock");
        getElement().setAttribute("data-tone", clock.tone().css());
        var bar = new Span(new Span());
        bar.addClassName("en-clock-bar");
        bar.getElement().setAttribute("aria-hidden", "true").getStyle().set("--left", clock.percent() + "%");
        add(new Span(clock.text()), bar);
    }

    /** The same as a light cell of a list, without a component for each row; a row without a clock (null) stays empty. */
    public static <T> LitRenderer<T> cell(ValueProvider<T, @Nullable Clock> clock) {
        return LitRenderer.<T>of("""
                <div class="en-clock" ?hidden=${!item.text} data-tone=${item.tone}><span>${item.text}</span>
                <span class="en-clock-bar" aria-hidden="true" style="--left:${item.percent}%"><span></span></span></div>""")
                .withProperty("text", row -> of(clock, row, Clock::text, ""))
                .withProperty("tone", row -> of(clock, row, each -> each.tone().css(), ""))
                .withProperty("percent", row -> of(clock, row, Clock::percent, 0));
    }

    private static <T, R> R of(
            ValueProvider<T, @Nullable Clock> clock, T row, SerializableFunction<Clock, R> read, R otherwise) {
        var running = clock.apply(row);
        return running == null ? otherwise : read.apply(running);
    }
}
