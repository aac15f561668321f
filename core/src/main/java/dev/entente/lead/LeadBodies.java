package dev.entente.lead;

import dev.entente.api.Amount;
import dev.entente.clock.Within;
import dev.entente.clock.Within.Counted;
import dev.entente.lead.Routing.Outcome;
import dev.entente.lead.Routing.Ranked;
import dev.entente.problem.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How interfaces write what is said of leads. */
public final class LeadBodies {

    private LeadBodies() {}

    /** Whom to speak to. */
    public record Person(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String role) {

        Contact contact() {
            return new Contact(text(name), text(email), text(phone), text(role));
        }

        static @Nullable Person of(Contact contact) {
            return contact.isNobody()
                    ? null
                    : new Person(contact.name(), contact.email(), contact.phone(), contact.role());
        }
    }

    /** What is said of a lead; without a motion it is to be resold, or referred where a partner gives it. */
    public record Described(
            String company,
            @Nullable String website,
            @Nullable Person contact,
            @Nullable String country,
            @Nullable String postalCode,
            @Nullable String size,
            @Nullable String segment,
            @Nullable String industry,
            @Nullable String product,
            @Nullable String motion,
            @Nullable String source,
            @Nullable String campaign,
            @Nullable String subId,
            @Nullable Amount worth,
            @Nullable String note,
            @Nullable String consent,
            @Nullable Boolean hot,
            @Nullable Boolean mutual) {

        LeadProfile profile() {
            return profile(LeadProfile.RESELL);
        }

        /** Under this motion, where none is said. */
        LeadProfile profile(String usual) {
            return new LeadProfile(
                    company,
                    text(website),
                    contact == null ? Contact.NOBODY : contact.contact(),
                    country,
                    text(postalCode),
                    text(size),
                    text(segment),
                    text(industry),
                    text(product),
                    motion == null || motion.isBlank() ? usual : motion,
                    text(source),
                    text(campaign),
                    text(subId),
                    worth,
                    text(note),
                    text(consent),
                    Boolean.TRUE.equals(hot),
                    Boolean.TRUE.equals(mutual));
        }

        static Described of(LeadProfile profile) {
            return new Described(
                    profile.company(),
                    profile.domain(),
                    Person.of(profile.contact()),
                    profile.country(),
                    profile.postalCode(),
                    profile.size(),
                    profile.segment(),
                    profile.industry(),
                    profile.product(),
                    profile.motion(),
                    profile.source(),
                    profile.campaign(),
                    profile.subId(),
                    profile.worth(),
                    profile.note(),
                    profile.consent(),
                    profile.hot(),
                    profile.mutual());
        }
    }

    static String text(@Nullable String said) {
        return said == null ? "" : said;
    }

    /** Why. */
    public record Because(String because) {}

    /** What it became; for how much where the lead does not say, and of a lead with a referral fee, on which day it was sold. */
    public record Converted(
            @Nullable UUID partner,
            @Nullable String name,
            @Nullable Amount amount,
            @Nullable LocalDate expectedClose,
            @Nullable String program,
            @Nullable LocalDate soldOn) {

        Conversion conversion() {
            return new Conversion(partner, name, amount, expectedClose, program, soldOn);
        }
    }

    /** A partner that was looked at: its place (absent: it does not get it), how many leads it has open of how many, and why. */
    public record Place(UUID partner, String name, @Nullable Integer place, int open, int limit, List<String> reasons) {

        static Place of(Ranked ranked) {
            return new Place(
                    ranked.partner(), ranked.name(), ranked.place(), ranked.open(), ranked.limit(), ranked.reasons());
        }
    }

    /** By which rule who gets it (absent: nobody), and how everybody stands. */
    public record Routed(String rule, @Nullable UUID partner, String words, List<Place> ranking) {

        static Routed of(Outcome outcome) {
            return new Routed(
                    outcome.rule(),
                    outcome.chosen(),
                    outcome.words(),
                    outcome.ranked().stream().map(Place::of).toList());
        }
    }

    /** Once: when and because of what it was routed, by which version of the rules. */
    public record ShownRoute(Instant at, String cause, int version, Routed routed) {

        static ShownRoute of(LeadRoute route) {
            return new ShownRoute(route.at(), route.cause(), route.version(), Routed.of(route.outcome()));
        }
    }

    /** So many hours, days, business-hours or business-days. */
    public record Time(int amount, String of) {

        Within within(String pointer) {
            return new Within(
                    amount,
                    Counted.of(of)
                            .orElseThrow(() -> Problem.field(
                                    LeadProblem.UNCLEAR_ROUTING,
                                    pointer,
                                    "Use hours, days, business-hours or business-days")));
        }

        static Time of(Within within) {
            return new Time(within.amount(), within.counted().code());
        }
    }
}
