package dev.entente.whatif;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;

/** Why results of one partner would be others: in words, how many, and what they come to together. */
@Entity
@Table(name = "what_if_reason")
@IdClass(Reason.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class Reason {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "what_if_id")
    UUID whatIfId;

    @Column(name = "partner_id")
    UUID partnerId;

    int place;

    String words;

    String unit;

    int scale;

    long results;

    long difference;

    @SuppressWarnings("NullAway.Init")
    protected Reason() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Reason(UUID whatIfId, UUID partnerId, int place, Total total) {
        this.id = Ids.derived("what-if reason", whatIfId, partnerId, place);
        this.whatIfId = whatIfId;
        this.partnerId = partnerId;
        this.place = place;
        this.words = total.words();
        this.unit = total.difference().unit().code();
        this.scale = total.difference().unit().scale();
        this.results = total.results();
        this.difference = total.difference().minor();
    }

    /** What a reason comes to: how many results, and what the partners get more; negative: less. */
    public record Total(String words, long results, Amount difference) {

        Total plus(long more) {
            return new Total(words, results + 1, difference.plus(new Amount(more, difference.unit())));
        }
    }

    public Total total() {
        return new Total(words, results, new Amount(difference, new Unit(unit, scale)));
    }
}
