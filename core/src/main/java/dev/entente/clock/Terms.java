package dev.entente.clock;

import dev.entente.identity.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How much time there is, after how many percent of it somebody is warned (null: nobody is), and who is told when it is over
 * and nothing has happened since. A clock keeps those that it began with.
 */
public record Terms(Within within, @Nullable Integer warning, List<Step> steps) {

    public Terms {
        steps = List.copyOf(steps);
    }

    /** So long after the time is over, these are told. */
    public record Step(Within after, Set<Role> tells) {

        public Step {
            tells = Set.copyOf(tells);
        }
    }

    /** The first of its times that is not over for years in a calendar, if there is one. */
    Optional<Within> far(LocalDate from, BusinessCalendar calendar) {
        return Stream.concat(Stream.of(within), steps.stream().map(Step::after))
                .filter(time -> time.isFar(from, calendar))
                .findFirst();
    }

    /** What has been said of a clock so far. */
    record Said(boolean warned, boolean breached, int escalated) {}

    /** What is to be said of it now. */
    sealed interface Due {

        /** Time is running out. */
        record Warning() implements Due {}

        /** It is over. */
        record Breach() implements Due {}

        /** It has been over for so long that one more step is told, by its place. */
        record Escalation(int place) implements Due {}
    }

    /** When there may be something to say. */
    List<Instant> moments(Run run, BusinessCalendar calendar) {
        var moments = new ArrayList<Instant>();
        if (warning != null) moments.add(run.at(warning, within, calendar));
        moments.add(run.due());
        for (var step : steps) moments.add(step.after().after(run.due(), calendar));
        return moments;
    }

    /** Those of them that are still to come, as the calendar is now; none while it stands still. */
    List<Instant> later(Run run, Instant now, BusinessCalendar calendar) {
        if (run.isPaused()) return List.of();
        return moments(run, calendar).stream().filter(now::isBefore).toList();
    }

    /** In the order in which it is said. A warning that comes when the time is over already is none. */
    List<Due> due(Run run, Said said, Instant now, BusinessCalendar calendar) {
        var due = new ArrayList<Due>();
        if (run.isPaused()) return due;
        if (!run.isOver(now)) {
            boolean isClose = warning != null && !now.isBefore(run.at(warning, within, calendar));
            if (isClose && !said.warned()) due.add(new Due.Warning());
            return due;
        }
        if (!said.breached()) due.add(new Due.Breach());
        for (int i = said.escalated(); i < steps.size(); i++) {
            if (now.isBefore(steps.get(i).after().after(run.due(), calendar))) break;
            due.add(new Due.Escalation(i));
        }
        return due;
    }
}
