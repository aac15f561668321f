package dev.entente.attribution;

import dev.entente.sale.Evidence.Claim;
import dev.entente.sale.Evidence.Click;
import dev.entente.sale.Evidence.Contract;
import dev.entente.sale.Evidence.Part;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A partner's claim on a sale, as its source or somebody of the vendor states it. Partners see none, not even their own. */
@Entity
@Table(name = "sale_claim")
@IdClass(SaleClaim.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class SaleClaim {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "sale_id")
    UUID saleId;

    @Column(name = "claimed_by")
    UUID partnerId;

    /** Whether the sale's source states it; what it states takes the place of what it stated before. */
    boolean reported;

    @Enumerated(EnumType.STRING)
    Part part;

    @Nullable
    String registration;

    @Nullable
    String marketplace;

    @Nullable
    String offer;

    @Nullable
    String channel;

    @Nullable
    String campaign;

    @Column(name = "sub_id")
    @Nullable
    String subId;

    @Column(name = "clicked_on")
    @Nullable
    LocalDate clickedOn;

    @Nullable
    Integer points;

    @Nullable
    String motion;

    @Column(name = "stated_at")
    Instant statedAt;

    @SuppressWarnings("NullAway.Init")
    protected SaleClaim() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    SaleClaim(UUID saleId, UUID partnerId, Claim claim, boolean reported, Instant at) {
        this.id = Ids.next();
        this.saleId = saleId;
        this.partnerId = partnerId;
        this.reported = reported;
        this.part = claim.part();
        this.registration = claim.registration();
        var contract = claim.marketplace();
        if (contract != null) {
            this.marketplace = contract.marketplace();
            this.offer = contract.offer();
        }
        var click = claim.paid();
        if (click != null) {
            this.channel = click.channel();
            this.campaign = click.campaign();
            this.subId = click.subId();
            this.clickedOn = click.on();
        }
        this.points = claim.points();
        this.motion = claim.motion();
        this.statedAt = at;
    }

    /** Under a key of its own, by which whoever decided so takes it back. */
    static SaleClaim decided(UUID key, UUID saleId, UUID partnerId, Claim claim, Instant at) {
        var decided = new SaleClaim(saleId, partnerId, claim, false, at);
        decided.id = key;
        return decided;
    }

    public UUID id() {
        return id;
    }

    UUID saleId() {
        return saleId;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public boolean isReported() {
        return reported;
    }

    public Part part() {
        return part;
    }

    public @Nullable String registration() {
        return registration;
    }

    public @Nullable Contract contract() {
        return marketplace == null || offer == null ? null : new Contract(marketplace, offer);
    }

    public @Nullable Click click() {
        return channel == null || campaign == null || clickedOn == null
                ? null
                : new Click(channel, campaign, subId, clickedOn);
    }

    public @Nullable Integer points() {
        return points;
    }

    public @Nullable String motion() {
        return motion;
    }

    public Instant statedAt() {
        return statedAt;
    }

    /** Of the same sale, whoever states it. */
    boolean saysTheSame(SaleClaim other) {
        return saleId.equals(other.saleId)
                && partnerId.equals(other.partnerId)
                && claim("").equals(other.claim(""));
    }

    /** As it would be stated, by the partner's code. */
    Claim claim(String code) {
        return new Claim(code, part, registration, contract(), click(), points, motion);
    }
}
