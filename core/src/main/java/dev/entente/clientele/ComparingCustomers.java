package dev.entente.clientele;

import dev.entente.clientele.Clientele.Group;
import dev.entente.customer.Customer.Size;
import dev.entente.customer.CustomerProfile;
import dev.entente.identity.Requires;
import dev.entente.partner.ReadingPartners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Says how many of a partner's customers, those of its deals and of its sales, are like the ones that are wanted. Nothing is stored. */
@ApplicationScoped
@Transactional
@Requires(ClientelePermissions.READ)
public class ComparingCustomers {

    @Inject
    WantedCustomers wanted;

    @Inject
    ReadingPartners partners;

    /** Nothing is wished where nobody said anything. */
    public IdealCustomer ideal() {
        return WantedCustomer.said(wanted.all());
    }

    /** Nothing where nobody said which customers are wanted. */
    public Optional<Clientele> of(UUID partnerId) {
        var partner = partners.open(partnerId).id();
        return Optional.ofNullable(of(List.of(partner)).get(partner));
    }

    /** By partner, those that have customers; two queries however many. */
    public Map<UUID, Clientele> of(Collection<UUID> partnerIds) {
        var ideal = ideal();
        if (partnerIds.isEmpty() || !ideal.wishes()) return Map.of();
        var groups = new HashMap<UUID, List<Group>>();
        for (var row : wanted.customersOf(partnerIds.toArray(UUID[]::new)))
            groups.computeIfAbsent((UUID) row[0], _ -> new ArrayList<>()).add(group(row));
        var compared = new HashMap<UUID, Clientele>();
        groups.forEach((partner, some) -> compared.put(partner, Clientele.of(ideal, some)));
        return compared;
    }

    private static Group group(Object[] row) {
        var profile = new CustomerProfile((String) row[1], (String) row[2], (String) row[3], (Size) row[4]);
        return new Group(profile, Math.toIntExact((Long) row[5]));
    }
}
