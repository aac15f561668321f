package dev.entente.deploy.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people at a partner, and what was said with them. */
record Talk(Vendor vendor, Company company, LocalDate today) {

    private static final List<String> KINDS = List.of("call", "note", "meeting", "call", "mail");

    List<Map<String, Object>> contacts() {
        var chance = Chance.of(vendor.slug(), "people", company.code());
        var contacts = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 1 + chance.between(0, 2); i++) {
            var name = Words.ALL.person(chance);
            var email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@" + company.code() + ".example";
            contacts.add(Map.of(
                    "name",
                    name,
                    "email",
                    email,
                    "phone",
                    "+32 2 555 %02d %02d".formatted(chance.between(10, 99), chance.between(10, 99)),
                    "role",
                    chance.pick(Words.ALL.posts()),
                    "primary",
                    i == 0));
        }
        return contacts;
    }

    List<Map<String, Object>> notes() {
        var chance = Chance.of(vendor.slug(), "notes", company.code());
        var notes = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < (company.share() > 0.05 ? 4 : chance.between(0, 2)); i++) {
            var words = chance.pick(Words.ALL.notes())
                    .replace("{0}", company.territories())
                    .replace("{1}", Words.ALL.customer(chance.between(0, 99)).name());
            notes.add(Map.of(
                    "words",
                    words,
                    "kind",
                    chance.pick(KINDS),
                    "at",
                    moment(today.minusDays(chance.between(1, 120)), chance).toString(),
                    "shared",
                    chance.in(40)));
        }
        return notes;
    }

    private static Instant moment(LocalDate day, Chance chance) {
        return day.atTime(chance.between(8, 17), chance.between(0, 59)).toInstant(ZoneOffset.UTC);
    }

    /** The agreement that both have, and the plan that is the vendor's alone. */
    List<Paper> papers() {
        if (company.share() < 0.04) return List.of();
        return List.of(
                new Paper("Partner agreement", "agreement.txt", true, last(), """
                        Partner agreement between %s and %s

                        In force since %s, through %s. Territory: %s.
                        Rates and tiers are those of %s as published.
                        """.formatted(
                                vendor.name(),
                                company.name(),
                                company.since(),
                                last(),
                                company.territories(),
                                company.line().program())),
                new Paper("Account plan, internal", "plan.txt", false, null, """
                        %s: where we want to be in twelve months

                        Focus: %s. Two joint campaigns, three reference customers.
                        Risk: one seller brings most of it.
                        """.formatted(
                                company.name(), company.segments())));
    }

    /** Agreements run for three years at a time: some end soon. */
    private LocalDate last() {
        var last = company.since().plusYears(3).minusDays(1);
        while (last.isBefore(today)) last = last.plusYears(3);
        return last;
    }

    /** A document: what it is called, its file, whether the partner reads it, the last day of an agreement, and what is in it. */
    record Paper(
            String label,
            String file,
            boolean shared,
            @Nullable LocalDate until,
            String text) {}
}
