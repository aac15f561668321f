package dev.entente.export;

import dev.entente.identity.Internal;
import dev.entente.partner.BringingPartners;
import dev.entente.registration.ReadingRegistrations;
import dev.entente.registration.Registration;
import dev.entente.registration.RegistrationFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Registrations with the codes of the partners that brought them. */
@Internal
@ApplicationScoped
@Transactional
class RegistrationRows {

    @Inject
    ReadingRegistrations registrations;

    @Inject
    BringingPartners partners;

    /** A registration, and whose it is. */
    public record RegistrationRow(
            Registration registration, @Nullable String partner) {}

    public List<RegistrationRow> after(@Nullable UUID after, RegistrationFilter filter, int limit) {
        var found = registrations.after(after, filter, limit);
        var bringing = partners.byId(
                found.stream().map(Registration::partnerId).distinct().toList());
        return found.stream()
                .map(each -> {
                    var partner = bringing.get(each.partnerId());
                    return new RegistrationRow(each, partner == null ? null : partner.code());
                })
                .toList();
    }
}
