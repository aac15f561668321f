package dev.entente.ui.quote;

/** Who looks at quotes, and where they, the deals behind them and what begins with them live for whoever does. */
enum Side {
    VENDOR("quotes", "deals/", "registrations/", "deals", "Open a deal"),
    PARTNER("portal/quotes", "portal/deals/", "portal/registrations/", "portal/register", "Register the deal");

    private final String address;
    private final String deals;
    private final String registrations;
    private final String beginning;
    private final String verb;

    Side(String address, String deals, String registrations, String beginning, String verb) {
        this.address = address;
        this.deals = deals;
        this.registrations = registrations;
        this.beginning = beginning;
        this.verb = verb;
    }

    String address() {
        return address;
    }

    String deals() {
        return deals;
    }

    String registrations() {
        return registrations;
    }

    /** Where a deal begins. */
    String beginning() {
        return beginning;
    }

    /** What beginning one is called. */
    String verb() {
        return verb;
    }
}
