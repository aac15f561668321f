package dev.entente.sale;

import static java.util.stream.Collectors.toMap;

import dev.entente.identity.Internal;
import dev.entente.program.ApplicableVersion;
import dev.entente.program.LoadingEnrolments;
import dev.entente.program.LoadingPrograms;
import dev.entente.program.PublishedProgram;
import dev.entente.program.RenewalPolicy;
import dev.entente.program.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds what holds for the renewal of what was sold: what was promised on the day of the sale. */
@Internal
@ApplicationScoped
class RenewalPolicies {

    @Inject
    LoadingPrograms programs;

    @Inject
    LoadingEnrolments enrolments;

    Map<UUID, RenewalPolicy> of(List<Sale> sales) {
        return of(sales, programs.all());
    }

    /** The longest notice of any program on a day, by which something counts as ending in one list of all. */
    int longestNotice(LocalDate day) {
        return programs.all().stream()
                .flatMap(program -> program.inForce(day).stream())
                .mapToInt(version -> version.renewal().notice())
                .max()
                .orElse(RenewalPolicy.USUAL.notice());
    }

    /** The same as it was, or would be, with these programs. */
    Map<UUID, RenewalPolicy> of(List<Sale> sales, List<PublishedProgram> published) {
        var enrolled = enrolments.of(sales.stream().map(Sale::partnerId).toList());
        return sales.stream()
                .collect(toMap(
                        Sale::id,
                        sale -> new ApplicableVersion(sale.program(), sale.motion(), sale.on())
                                .of(published, enrolled.getOrDefault(sale.partnerId(), List.of()))
                                .map(Version::renewal)
                                .orElse(RenewalPolicy.USUAL)));
    }

    RenewalPolicy of(Sale sale) {
        return of(List.of(sale)).getOrDefault(sale.id(), RenewalPolicy.USUAL);
    }
}
