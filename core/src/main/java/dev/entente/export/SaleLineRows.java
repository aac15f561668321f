package dev.entente.export;

import dev.entente.attribution.AttributionPermissions;
import dev.entente.attribution.KnowingEvidence;
import dev.entente.identity.Access;
import dev.entente.identity.Internal;
import dev.entente.sale.Evidence;
import dev.entente.sale.Evidence.Exclusion;
import dev.entente.sale.EvidenceText;
import dev.entente.sale.ReadingSales;
import dev.entente.sale.ReadingSales.SoldLine;
import dev.entente.sale.SaleFilter;
import dev.entente.sale.SaleReport.Subscription;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lines of sales with what is stated of who had a part in each, for those who may see who is credited. */
@Internal
@ApplicationScoped
@Transactional
class SaleLineRows {

    @Inject
    ReadingSales sales;

    @Inject
    KnowingEvidence evidence;

    @Inject
    Access access;

    /** A line; what is stated of its sale stands beside each of them. */
    public record SaleLineRow(SoldLine sold, @Nullable Evidence evidence) {

        @Nullable
        String claims() {
            return evidence == null || evidence.claims().isEmpty() ? null : EvidenceText.of(evidence.claims());
        }

        @Nullable
        String split() {
            return evidence == null || evidence.split() == null ? null : EvidenceText.of(evidence.split());
        }

        /** Left out where the vendor does. */
        @Nullable
        String invoicedBy() {
            var invoicing = sold.report().invoicing();
            return invoicing == null ? null : invoicing.by().name().toLowerCase(Locale.ROOT);
        }

        @Nullable
        String invoicer() {
            var invoicing = sold.report().invoicing();
            return invoicing == null ? null : invoicing.partner();
        }

        @Nullable
        String excluded() {
            var exclusion = exclusion();
            return exclusion == null ? null : exclusion.kind();
        }

        @Nullable
        String because() {
            var exclusion = exclusion();
            return exclusion == null ? null : exclusion.reason();
        }

        private @Nullable Exclusion exclusion() {
            return evidence == null ? null : evidence.excluded();
        }

        @Nullable
        String subscription() {
            var subscription = part();
            return subscription == null ? null : subscription.id();
        }

        @Nullable
        LocalDate subscribed() {
            var subscription = part();
            return subscription == null ? null : subscription.since();
        }

        @Nullable
        String renews() {
            var subscription = part();
            var renews = subscription == null ? null : subscription.renews();
            return renews == null ? null : renews ? "yes" : "no";
        }

        private @Nullable Subscription part() {
            return sold.report().subscription();
        }
    }

    public List<SaleLineRow> after(UUID after, SaleFilter filter, int limit) {
        var lines = sales.soldAfter(after, filter, limit);
        var stated = access.may(AttributionPermissions.READ)
                ? evidence.of(lines.stream().map(SoldLine::saleId).toList())
                : Map.<UUID, Evidence>of();
        return lines.stream()
                .map(line -> new SaleLineRow(line, stated.get(line.saleId())))
                .toList();
    }
}
