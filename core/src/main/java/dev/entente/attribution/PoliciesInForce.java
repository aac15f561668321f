package dev.entente.attribution;

import dev.entente.identity.Internal;
import dev.entente.program.AttributionPolicy;
import dev.entente.program.Enrolled;
import dev.entente.program.LoadingEnrolments;
import dev.entente.program.LoadingPrograms;
import dev.entente.program.PublishedProgram;
import dev.entente.program.Version;
import dev.entente.sale.Sale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds whose policy says who is credited with a sale: that of the program it was sold under, as it stood on the day. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PoliciesInForce {

    @Inject
    LoadingPrograms programs;

    @Inject
    LoadingEnrolments enrolments;

    /** A policy, and the program and version that it stands in; where no program applies, what is usual. */
    record Applying(
            AttributionPolicy policy,
            @Nullable String program,
            @Nullable Integer version) {

        static final Applying USUAL = new Applying(AttributionPolicy.USUAL, null, null);
    }

    Map<UUID, Applying> of(Collection<Sale> sales) {
        var published = programs.all();
        var enrolled = enrolments.of(sales.stream().map(Sale::partnerId).toList());
        var policies = new HashMap<UUID, Applying>();
        for (var sale : sales)
            policies.put(sale.id(), of(published, enrolled.getOrDefault(sale.partnerId(), List.of()), sale));
        return policies;
    }

    /**
     * Of the programs that the named partner is in on the day: the one that the sale names, or else the one with an offer
     * for its motion, or else the first by code. Without any, the one that the sale names.
     */
    private static Applying of(List<PublishedProgram> published, List<Enrolled> enrolled, Sale sale) {
        var joined = published.stream()
                .filter(program -> isIn(program, enrolled, sale))
                .sorted(Comparator.comparing(
                                (PublishedProgram program) -> !program.code().equals(sale.program()))
                        .thenComparing(program -> !offers(program, sale))
                        .thenComparing(PublishedProgram::code));
        var named = published.stream().filter(program -> program.code().equals(sale.program()));
        return Stream.concat(joined, named)
                .flatMap(program -> program.inForce(sale.on()).map(version -> applying(program, version)).stream())
                .findFirst()
                .orElse(Applying.USUAL);
    }

    private static Applying applying(PublishedProgram program, Version version) {
        return new Applying(version.attribution(), program.name(), version.number());
    }

    private static boolean isIn(PublishedProgram program, List<Enrolled> enrolled, Sale sale) {
        return enrolled.stream().anyMatch(each -> each.programId().equals(program.id()) && each.isOn(sale.on()));
    }

    private static boolean offers(PublishedProgram program, Sale sale) {
        return program.inForce(sale.on())
                .filter(version -> version.offer(sale.motion()).isPresent())
                .isPresent();
    }
}
