package dev.entente.earning;

import dev.entente.attribution.Share;
import dev.entente.earning.Booking.Place;
import dev.entente.earning.Release.At;
import dev.entente.earning.Resolution.Found;
import dev.entente.earning.Resolution.Part;
import dev.entente.milestone.Milestone;
import dev.entente.program.Business;
import dev.entente.program.PublishedProgram;
import dev.entente.sale.Sale;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What would release a held sale or milestone, as things stand now: a pure function. What is right already is not asked for. */
final class Releases {

    private final Facts facts;
    private final List<PublishedProgram> programs;
    private final Predicate<Found> installed;

    Releases(Facts facts, List<PublishedProgram> programs, Predicate<Found> installed) {
        this.facts = facts;
        this.programs = programs;
        this.installed = installed;
    }

    /** What of a sale or a milestone decides on its terms. */
    record Wanted(
            LocalDate on,
            Business business,
            String motion,
            @Nullable String program,
            UUID partnerId,
            String document) {

        static Wanted of(Milestone milestone) {
            return new Wanted(
                    milestone.on(),
                    Business.NEW,
                    milestone.motion(),
                    milestone.program(),
                    milestone.partnerId(),
                    milestone.document());
        }

        /** Of a partner that is credited with it. */
        static Wanted of(Facts facts, Sale sale, Share share) {
            var program = CreditedTerms.program(sale, share, facts.partsOf(share.partner()));
            return new Wanted(
                    sale.on(),
                    CreditedTerms.business(facts, sale, share),
                    CreditedTerms.motion(sale, share),
                    program,
                    share.partner(),
                    sale.document());
        }

        boolean mayBe(PublishedProgram other) {
            return program == null || program.equals(other.code());
        }

        boolean isOfferedIn(PublishedProgram other) {
            return other.inForce(on, business)
                    .flatMap(version -> version.offer(motion))
                    .isPresent();
        }
    }

    List<Release> of(Sale sale, UUID partner) {
        var unknown = Occurrences.unknown(facts.linesOf(sale), facts.families());
        if (unknown.isPresent()) {
            var sku = unknown.get().sku();
            return List.of(
                    new Release("Add the product " + sku + " to the catalog, with its family", At.PRODUCTS, sku));
        }
        if (!sale.isRefund()) return credited(sale, partner);
        var original = sale.refundOf() == null ? null : facts.sales().get(sale.refundOf());
        if (original == null)
            return List.of(new Release("Report the sale that it gives back", At.SALE, sale.document()));
        return of(original, partner);
    }

    private List<Release> credited(Sale sale, UUID partner) {
        var parts = facts.partsOf(partner);
        return facts.creditsOf(sale).stream()
                .filter(share -> share.partner().equals(partner))
                .findFirst()
                .map(share ->
                        rate(sale, share).map(List::of).orElseGet(() -> terms(Wanted.of(facts, sale, share), parts)))
                .orElse(List.of());
    }

    private Optional<Release> rate(Sale sale, Share share) {
        if (!(CreditedTerms.of(facts, sale, share) instanceof Found found)) return Optional.empty();
        return facts.conversions()
                .of(sale, found)
                .filter(need -> facts.conversions()
                        .by(need, new Place(sale.id(), share.partner()))
                        .isEmpty())
                .map(need -> new Release(need.release(), At.RATES, need.from() + "-" + need.to()));
    }

    List<Release> terms(Wanted sale, List<Part> ofPartner) {
        var parts =
                ofPartner.stream().filter(part -> sale.mayBe(part.program())).toList();
        return switch (Resolution.of(sale.on(), sale.business(), sale.motion(), sale.program(), parts)) {
            case Found found -> found(found, sale);
            case Resolution.Open _ -> parts.isEmpty() ? toEnrol(sale) : open(sale, parts);
        };
    }

    private List<Release> found(Found found, Wanted sale) {
        if (!installed.test(found)) {
            var model = found.offer().model();
            var words = "Install the plugin that brings the model " + model.name() + ", version " + model.version();
            return List.of(new Release(words, At.PLUGINS, model.name()));
        }
        var words = "Publish terms of “" + found.offer().name() + "” that speak of it, in force on " + sale.on();
        return List.of(
                new Release(words, At.PROGRAM, found.program().code()),
                new Release("Or report " + sale.document() + " as it really was", At.SALE, sale.document()));
    }

    private List<Release> toEnrol(Wanted sale) {
        var releases = programs.stream()
                .filter(program -> sale.mayBe(program) && sale.isOfferedIn(program))
                .map(program -> new Release(
                        "Enrol the partner in " + program.name() + " from " + sale.on() + " or earlier",
                        At.PARTNER,
                        sale.partnerId().toString()))
                .toList();
        if (!releases.isEmpty()) return releases;
        var words = "Publish a program with an offer for " + sale.motion() + " that is in force on " + sale.on();
        return List.of(new Release(words, At.PROGRAMS, ""));
    }

    private static List<Release> open(Wanted sale, List<Part> parts) {
        var offering = parts.stream()
                .map(Part::program)
                .filter(sale::isOfferedIn)
                .map(PublishedProgram::code)
                .toList();
        if (offering.size() > 1) {
            var words = "Report it again with its program: " + String.join(" or ", offering);
            return List.of(new Release(words, At.SALE, sale.document()));
        }
        return parts.stream().map(part -> of(part.program(), sale)).toList();
    }

    /** What the program lacks first: a version, the offer, the partner. */
    private static Release of(PublishedProgram program, Wanted sale) {
        var begins = " on " + sale.on() + " or earlier";
        if (program.inForce(sale.on()).isEmpty())
            return new Release("Let a version of " + program.name() + " begin" + begins, At.PROGRAM, program.code());
        if (!sale.isOfferedIn(program)) {
            var words = "Publish an offer for " + sale.motion() + " in " + program.name() + " that begins" + begins;
            return new Release(words, At.PROGRAM, program.code());
        }
        var words = "Let the enrolment in " + program.name() + " begin" + begins;
        return new Release(words, At.PARTNER, sale.partnerId().toString());
    }
}
