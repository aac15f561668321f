package dev.entente.deploy.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says when people work and what both sides promise, before anything is registered; and lets one clock stand still afterwards. */
final class Promising {

    private static final List<String> DAY = List.of("09:00-12:30", "13:30-17:30");
    private static final List<String> SHORT_DAY = List.of("09:00-12:30", "13:30-16:00");

    private final Vendor vendor;
    private final Wire wire;
    private final LocalDate today;

    Promising(Vendor vendor, Wire wire, LocalDate today) {
        this.vendor = vendor;
        this.wire = wire;
        this.today = today;
    }

    void begin() {
        boolean isAmerican = vendor.currency().equals("USD");
        calendar("Head office", vendor.zone(), List.of(), isAmerican ? "US" : "BE");
        calendar("Germany and Austria", "Europe/Berlin", List.of("AT", "DE"), "DE");
        calendar("United Kingdom and Ireland", "Europe/London", List.of("GB", "IE"), "GB");
        if (!isAmerican) calendar("United States", "America/New_York", List.of("US"), "US");
        var late = List.of(step(4, "business-hours", "PARTNER_MANAGER"), step(2, "business-days", "ADMINISTRATOR"));
        promise("First answer to a registration", "registration.answer", time(4, "business-hours"), late);
        promise("Answer to a special price", "quote.approval", time(8, "business-hours"), late.subList(0, 1));
        promise("Answer to a question about a statement", "dispute.answer", null, late.subList(1, 2));
        promise("First touch of a lead", "lead.touch", null, List.of(step(1, "business-days", "PARTNER_MANAGER")));
        promise("Answer to a partner\u2019s lead", "lead.answer", null, late.subList(0, 1));
        promise("First call after a lead is accepted", "lead.call", time(5, "business-days"), List.of());
        promise("Answer to an application", "application.answer", time(3, "business-days"), late.subList(1, 2));
        promise("Our part of an onboarding", "plan.vendor-task", null, late.subList(1, 2));
        promise("The partner\u2019s part of an onboarding", "plan.partner-task", null, List.of());
        promise("Summary of a deal that we hand over", "handoff.summary", time(48, "hours"), late.subList(0, 1));
        promise("First call of a deal that we hand over", "handoff.call", time(5, "business-days"), List.of());
        promise("Summary of a deal that comes back", "handoff.partner-summary", time(48, "hours"), List.of());
        promise("First call of a deal that comes back", "handoff.vendor-call", time(5, "business-days"), late);
        promise(
                "Summary within a day of the meeting",
                "registration.summary",
                time(24, "hours"),
                List.of(step(1, "business-days", "PARTNER_ADMINISTRATOR", "PARTNER_MANAGER")));
    }

    /** Registrations wait by now; the answer to one of them waits for somebody else, also where the load is begun again. */
    void pause() {
        if (!wire.get("/clocks?standing=paused&side=vendor&limit=1")
                .path("items")
                .isEmpty()) return;
        var waiting = wire.get("/clocks?standing=running&side=vendor&limit=200").path("items");
        for (var clock : waiting) {
            if (!clock.path("occasion").asString().equals("registration.answer")) continue;
            var because = Map.of("because", "The customer is being merged; its new owner says in two weeks who buys");
            wire.once("clock-paused", "/clocks/" + clock.path("id").asString() + "/pause", because);
            return;
        }
    }

    private void calendar(String name, String zone, List<String> countries, String holidays) {
        var eve = today.withMonth(12).withDayOfMonth(24);
        var days = List.of(
                Map.of("day", eve.toString(), "name", "Christmas Eve", "hours", List.of("09:00-12:30")),
                Map.of("day", eve.withDayOfMonth(31).toString(), "name", "New Year\u2019s Eve", "hours", List.of()));
        var week = new LinkedHashMap<String, List<String>>();
        for (var day : List.of("monday", "tuesday", "wednesday", "thursday")) week.put(day, DAY);
        week.put("friday", SHORT_DAY);
        var said = new LinkedHashMap<String, Object>();
        said.put("name", name);
        said.put("zone", zone);
        said.put("countries", countries);
        said.put("holidays", holidays);
        said.put("week", week);
        said.put("days", days);
        wire.once("calendar-" + name.replace(' ', '-'), "/calendars", said);
    }

    private void promise(String name, String occasion, @Nullable Map<String, Object> within, List<?> steps) {
        var terms = new LinkedHashMap<String, Object>();
        if (within != null) terms.put("within", within);
        if (!occasion.startsWith("plan.")) terms.put("warning", 75); // who does a task is told by its plan
        terms.put("steps", steps);
        var said = Map.of("name", name, "occasion", occasion, "terms", terms, "active", true);
        wire.once("promise-" + occasion, "/promises", said);
    }

    private static Map<String, Object> time(int amount, String of) {
        return Map.of("amount", amount, "of", of);
    }

    private static Map<String, Object> step(int amount, String of, String... tells) {
        return Map.of("after", time(amount, of), "tells", List.of(tells));
    }
}
