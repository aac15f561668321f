package dev.entente.deal;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** So many pieces of a product within a deal. */
@Entity
@Table(name = "deal_line")
@IdClass(DealLine.Key.class)
@Filter(name = Tenant.SIDE)
class DealLine {

    /** Within a tenant. */
    record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "deal_id")
    UUID dealId;

    @Column(name = "partner_id")
    @Nullable
    UUID partnerId;

    int place;

    String sku;

    long quantity;

    String term;

    long net;

    String unit;

    int scale;

    @SuppressWarnings("NullAway.Init")
    protected DealLine() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    private DealLine(Deal deal, int place, DealItem item) {
        this.id = Ids.derived("deal line", deal.id(), place);
        this.dealId = deal.id();
        this.partnerId = deal.partnerId();
        this.place = place;
        this.sku = item.sku();
        this.quantity = item.quantity();
        this.term = item.term().toString();
        this.net = item.net().minor();
        this.unit = item.net().unit().code();
        this.scale = item.net().unit().scale();
    }

    static List<DealLine> of(Deal deal, List<DealItem> items) {
        var lines = new ArrayList<DealLine>(items.size());
        for (int place = 0; place < items.size(); place++) lines.add(new DealLine(deal, place, items.get(place)));
        return lines;
    }

    UUID dealId() {
        return dealId;
    }

    DealItem item() {
        return new DealItem(sku, quantity, Period.parse(term), new Amount(net, new Unit(unit, scale)));
    }
}
