package dev.entente.clock;

import dev.entente.clock.Terms.Step;
import dev.entente.clock.Within.Counted;
import dev.entente.identity.Role;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A promise as it is written over REST: the occasion by its code, the calendar in which it is counted (null: that of whoever
 * has to act), and whether it is made from now on.
 */
public record WrittenPromise(
        String name, String occasion, @Nullable UUID calendar, WrittenTerms terms, boolean active) {

    WrittenPromise withoutSteps() {
        return new WrittenPromise(
                name, occasion, calendar, new WrittenTerms(terms.within(), terms.warning(), List.of()), active);
    }

    /** Without a time where the record itself says until when; warned after so many percent of it (null: never). */
    public record WrittenTerms(
            @Nullable WrittenTime within, @Nullable Integer warning, List<WrittenStep> steps) {

        static WrittenTerms of(Terms terms) {
            return new WrittenTerms(
                    WrittenTime.of(terms.within()),
                    terms.warning(),
                    terms.steps().stream().map(WrittenStep::of).toList());
        }

        /** As it was checked. */
        Terms terms() {
            return new Terms(
                    within == null ? Within.AS_THE_RECORD_SAYS : within.within(),
                    warning,
                    steps.stream()
                            .map(each -> new Step(each.after().within(), each.tells()))
                            .toList());
        }
    }

    /** So many hours, days, business-hours or business-days. */
    public record WrittenTime(int amount, String of) {

        static @Nullable WrittenTime of(Within within) {
            return within.isFree()
                    ? null
                    : new WrittenTime(within.amount(), within.counted().code());
        }

        Within within() {
            return new Within(amount, Counted.of(of).orElseThrow());
        }
    }

    /** So long after the time is over, these are told: roles of the vendor, or of the partner. */
    public record WrittenStep(WrittenTime after, SortedSet<Role> tells) {

        static WrittenStep of(Step step) {
            return new WrittenStep(
                    new WrittenTime(
                            step.after().amount(), step.after().counted().code()),
                    new TreeSet<>(step.tells()));
        }
    }
}
