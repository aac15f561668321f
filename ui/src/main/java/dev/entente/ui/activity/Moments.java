package dev.entente.ui.activity;

import dev.entente.activity.Happening;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Timeline.Event;
import dev.entente.ui.kit.Tone;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the lines of a timeline look: their icon, their tone, when they were, and below which address they lead on. */
public record Moments(ZoneId zone, LocalDate today, String root) {

    /** On the vendor's side. */
    public Moments(ZoneId zone, LocalDate today) {
        this(zone, today, "");
    }

    /** On the page of the record that it is about: a note leads nowhere. */
    public Event on(Happening line) {
        return event(line, line.words(), quiet("", line), leads(line) ? root + line.path() : "");
    }

    /** Among those of others, with the name of whom it concerns. */
    public Event of(Happening line, String partner) {
        return event(line, line.words(), quiet(partner, line), line.path());
    }

    private static String quiet(String partner, Happening line) {
        var amount = line.amount() == null ? "" : Format.user().whole(line.amount());
        return Stream.of(partner, line.detail(), amount)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" \u00b7 "));
    }

    private static boolean leads(Happening line) {
        return !line.path().startsWith("partners/");
    }

    private Event event(Happening line, String words, String quiet, String href) {
        return new Event(icon(line.kind()), tone(line.kind()), words, quiet, when(line), href);
    }

    private String when(Happening line) {
        var format = Format.user();
        return line.wholeDay()
                ? format.moment(line.at().atZone(zone).toLocalDate(), today)
                : format.moment(line.at(), zone, today);
    }

    private static String icon(String kind) {
        return switch (kind) {
            case "meeting" -> "partners";
            case "call" -> "person";
            case "mail" -> "mail";
            case "tier" -> "tiers";
            case "enrolment", "certification" -> "check";
            case "statement" -> "statement";
            case "won" -> "check";
            case "lost" -> "close";
            case "note" -> "question";
            case "hiring", "funding", "leadership", "layoffs" -> "flag";
            default -> icons(kind);
        };
    }

    private static String icons(String kind) {
        return kind.startsWith("lead")
                ? "flag"
                : kind.startsWith("deal") || kind.startsWith("registration") ? "deals" : "info";
    }

    private static Tone tone(String kind) {
        return switch (kind) {
            case "enrolment", "won", "registration-approved", "lead-converted" -> Tone.GOOD;
            case "lost", "registration-declined", "lead-lapsed" -> Tone.WARN;
            default -> Tone.NEUTRAL;
        };
    }
}
