package dev.entente.clock;

import dev.entente.identity.Requires;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows when people work; both sides count in it. */
@ApplicationScoped
@Transactional
@Requires(ClockPermissions.READ)
public class ReadingCalendars {

    private static final int MONTHS = 12;

    @Inject
    InForce inForce;

    @Inject
    CurrentTenant tenant;

    /** A public holiday or a day of one's own, by its name, and the hours that hold on it. */
    public record Special(LocalDate day, String name, List<String> hours) {}

    /** With the special days of the next twelve months. */
    public record Shown(UUID id, WrittenCalendar calendar, List<Special> special) {}

    /** By name. */
    public List<Shown> all() {
        return inForce.calendars().stream().map(this::shown).toList();
    }

    public Shown open(UUID id) {
        return inForce.find(id).map(this::shown).orElseThrow(SettingCalendars::unknown);
    }

    /** The hours of each day on which anybody works. */
    public Map<DayOfWeek, List<Hours>> week(UUID id) {
        return inForce.calendar(id).week();
    }

    private Shown shown(StoredCalendar stored) {
        var today = tenant.today();
        var calendar = stored.calendar();
        var special = calendar.special(today, today.plusMonths(MONTHS)).entrySet().stream()
                .map(each -> new Special(
                        each.getKey(),
                        each.getValue(),
                        calendar.hours(each.getKey()).stream()
                                .map(Hours::written)
                                .toList()))
                .toList();
        return new Shown(stored.id(), stored.written(), special);
    }
}
