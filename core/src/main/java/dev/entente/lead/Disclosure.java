package dev.entente.lead;

import dev.entente.api.Amount;
import dev.entente.plugin.ApiJson;
import dev.entente.search.KeepingTokens.Texts;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What a partner that follows a lead up reads of it: company, contact, note. It is there for exactly as long, under its share's key. */
@Entity
@IdClass(Disclosure.Key.class)
@Filter(name = Tenant.SIDE)
public class Disclosure {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "partner_id", updatable = false)
    UUID partnerId;

    String company;

    String said;

    @SuppressWarnings("NullAway.Init")
    protected Disclosure() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Disclosure(LeadShare share, LeadProfile profile) {
        this.id = share.id();
        this.partnerId = share.partnerId();
        this.company = profile.company();
        this.said = ApiJson.mapper().writeValueAsString(Told.of(profile));
    }

    public UUID shareId() {
        return id;
    }

    public String company() {
        return company;
    }

    public Told told() {
        return ApiJson.mapper().readValue(said, Told.class);
    }

    /** Under which the partner finds it. */
    Texts texts(String number) {
        return new Texts(id, partnerId, List.of(company, number, told().domain()));
    }

    /** Which company, whom to speak to, and what is known. */
    public record Told(
            String company,
            String domain,
            Contact contact,
            String postalCode,
            @Nullable Amount worth,
            String note,
            String consent) {

        static Told of(LeadProfile profile) {
            return new Told(
                    profile.company(),
                    profile.domain(),
                    profile.contact(),
                    profile.postalCode(),
                    profile.worth(),
                    profile.note(),
                    profile.consent());
        }
    }
}
