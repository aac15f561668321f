package dev.entente.ui.customer;

import dev.entente.customer.Customer;
import dev.entente.customer.CustomerFilter;
import dev.entente.customer.CustomerPermissions;
import dev.entente.customer.CustomerProfile;
import dev.entente.customer.DescribingCustomers;
import dev.entente.customer.ReadingCustomers;
import dev.entente.customer.SharedAccount;
import dev.entente.deal.Deal;
import dev.entente.deal.DealPermissions;
import dev.entente.deal.ReadingDeals;
import dev.entente.imports.ImportPermissions;
import dev.entente.partner.Partner;
import dev.entente.partner.PartnerPermissions;
import dev.entente.partner.ReadingPartners;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** What pages of customers read, and how one is described anew. */
@Dependent
public class CustomerDesk {

    private static final int MOST_DEALS = 20;

    @Inject
    ReadingCustomers reading;

    @Inject
    DescribingCustomers describing;

    @Inject
    ReadingDeals deals;

    @Inject
    ReadingPartners partners;

    @Inject
    Visit visit;

    List<Customer> list(CustomerFilter filter, int offset, int limit) {
        return reading.list(filter, offset, limit);
    }

    int count(CustomerFilter filter) {
        return reading.count(filter);
    }

    /** What people said of customers so far. */
    ReadingCustomers.Said said() {
        return reading.said();
    }

    ReadingCustomers.Page open(UUID id) {
        return reading.open(id);
    }

    /** The newest first; none for who may not see deals. */
    List<Deal> deals(UUID customer) {
        return visit.may(DealPermissions.READ) ? deals.with(customer, MOST_DEALS) : List.of();
    }

    /** Those that lead these deals or share these accounts, for who may see partners. */
    Map<UUID, Partner> partners(List<Deal> some, List<SharedAccount> accounts) {
        if (!visit.may(PartnerPermissions.READ)) return Map.of();
        return partners.some(Stream.concat(
                        some.stream().map(Deal::partnerId), accounts.stream().map(SharedAccount::partnerId))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    boolean mayDescribe() {
        return visit.may(CustomerPermissions.DESCRIBE);
    }

    boolean mayImport() {
        return mayDescribe() && visit.may(ImportPermissions.RUN);
    }

    void describe(Customer seen, CustomerProfile profile) {
        describing.describe(seen.id(), seen.revision(), profile);
    }
}
