package dev.entente.payout;

import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A tax form of a partner that is on file: which one, since when, and until which day it holds. */
@Entity
@Table(name = "tax_form")
@IdClass(TaxForm.Key.class)
@Filter(name = Tenant.SIDE)
public class TaxForm {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "partner_id")
    UUID partnerId;

    String kind;

    @Column(name = "received_on")
    LocalDate receivedOn;

    /** Null: without an end. */
    @Column(name = "valid_until")
    @Nullable
    LocalDate validUntil;

    @Column(name = "entered_by")
    @Nullable
    UUID enteredBy;

    @SuppressWarnings("NullAway.Init")
    protected TaxForm() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    TaxForm(UUID partnerId, String kind, LocalDate receivedOn, @Nullable LocalDate validUntil) {
        this.id = Ids.next();
        this.partnerId = partnerId;
        this.kind = kind;
        this.receivedOn = receivedOn;
        this.validUntil = validUntil;
        this.enteredBy = Scope.current().memberId();
    }

    boolean isOn(LocalDate day) {
        return !receivedOn.isAfter(day) && (validUntil == null || !validUntil.isBefore(day));
    }
}
