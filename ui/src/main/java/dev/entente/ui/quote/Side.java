package dev.entente.ui.quote;

/** Who looks at quotes, and where they and the deals behind them live for whoever does. */
enum Side {
    VENDOR("quotes", "deals/"),
    PARTNER("portal/quotes", "portal/deals/");

    private final String address;
    private final String deals;

    Side(String address, String deals) {
        this.address = address;
        this.deals = deals;
    }

    String address() {
        return address;
    }

    String deals() {
        return deals;
    }
}
