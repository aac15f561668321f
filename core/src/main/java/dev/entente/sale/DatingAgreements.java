package dev.entente.sale;

import static java.util.stream.Collectors.toMap;

import dev.entente.identity.Internal;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.registration.HoldingRegistrations;
import dev.entente.registration.Registration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says when a sale was agreed that names the registration of its deal and does not say it itself: on the day on which the
 * registration was approved. What was recorded without such a day keeps none.
 */
@Internal
@ApplicationScoped
class DatingAgreements {

    @Inject
    HoldingRegistrations registrations;

    @Inject
    Partners partners;

    @Inject
    Sales sales;

    List<SaleReport> dated(List<SaleReport> reports) {
        var open = reports.stream().filter(DatingAgreements::isOpen).toList();
        if (open.isEmpty()) return reports;
        var numbered = registrations.numbered(open.stream()
                .map(report -> String.valueOf(report.registration()))
                .toList());
        if (numbered.isEmpty()) return reports;
        var ids = open.stream().map(report -> Sale.idOf(report.name())).toArray(UUID[]::new);
        var current = sales.currentOf(ids).stream().collect(toMap(Sale::id, sale -> sale));
        var owners =
                partners
                        .byIds(numbered.values().stream()
                                .map(Registration::partnerId)
                                .distinct()
                                .toArray(UUID[]::new))
                        .stream()
                        .collect(toMap(Partner::id, Partner::code));
        return reports.stream()
                .map(report -> {
                    var day = isOpen(report) ? approved(report, numbered, owners) : null;
                    return day == null || keepsNone(current.get(Sale.idOf(report.name())))
                            ? report
                            : report.agreedOn(day);
                })
                .toList();
    }

    private static boolean isOpen(SaleReport report) {
        var number = report.registration();
        boolean isNamed = number != null && SaleRules.isRegistrationNumber(number);
        return isNamed && report.agreed() == null && !report.isRefund();
    }

    static boolean keepsNone(@Nullable Sale before) {
        return before != null && before.circumstances().agreed() == null;
    }

    private static @Nullable LocalDate approved(
            SaleReport report, Map<String, Registration> numbered, Map<UUID, String> owners) {
        var registration = numbered.get(String.valueOf(report.registration()));
        if (registration == null || !Objects.equals(owners.get(registration.partnerId()), report.partner()))
            return null;
        var protection = registration.protection();
        return protection == null || report.on() == null || protection.from().isAfter(report.on())
                ? null
                : protection.from();
    }
}
