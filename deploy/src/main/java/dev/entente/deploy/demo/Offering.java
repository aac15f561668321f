package dev.entente.deploy.demo;

import java.util.List;
import java.util.Map;

/** Private offers on the vendor's marketplace, quoted for whoever sells there: as far as each of them came. */
final class Offering {

    private final Vendor vendor;
    private final Wire wire;
    private final Loading loading;

    Offering(Vendor vendor, Wire wire, Loading loading) {
        this.vendor = vendor;
        this.wire = wire;
        this.loading = loading;
    }

    void run() {
        for (var offer : Catalog.of(vendor).offered()) offer(offer);
    }

    private void offer(Catalog.Offered offer) {
        var key = "offer-" + Words.code(offer.customer());
        var line = Map.of("sku", offer.sku(), "term", offer.term(), "quantity", offer.quantity());
        var cart = Map.of(
                "partner", loading.partner(offer.partner()),
                "motion", "marketplace",
                "currency", offer.currency(),
                "region", "emea",
                "lines", List.of(line));
        var said = Map.of("customer", offer.customer(), "note", offer.note(), "cart", cart);
        var path = "/quotes/" + wire.once(key, "/quotes", said).at("/quote/id").asString();
        switch (offer.state()) {
            case DRAFT -> {}
            case SENT -> {
                wire.once(key + "-sent", path + "/sending", Map.of("revision", 1));
                wire.once(key + "-shared", path + "/links", Map.of());
            }
            case ACCEPTED -> wire.once(key + "-taken", path + "/acceptance", Map.of("revision", 1));
        }
    }
}
