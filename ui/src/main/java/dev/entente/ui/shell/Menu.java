package dev.entente.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the vendor's pages are grouped in the navigation, by what people do; what is set up once is folded away. */
enum Menu {
    TODAY("", true, Place.HOME, Place.APPROVALS, Place.CLOCKS, Place.HAND_OFFS),
    PIPELINE("Pipeline", true, Place.DEALS, Place.REGISTRATIONS, Place.QUOTES, Place.LEADS, Place.CONFLICTS),
    CUSTOMERS("Customers", true, Place.CUSTOMERS, Place.SALES, Place.SUBSCRIPTIONS, Place.ACCOUNTS),
    PARTNERS(
            "Partners",
            true,
            Place.PARTNERS,
            Place.LIFECYCLE,
            Place.PLANS,
            Place.LEVELS,
            Place.PROSPECTS,
            Place.APPLICATIONS,
            Place.RECRUITING),
    MONEY(
            "Money",
            true,
            Place.STATEMENTS,
            Place.PAYOUTS,
            Place.DISPUTES,
            Place.HELD,
            Place.MILESTONES,
            Place.CONTRIBUTION),
    PROGRAM(
            "Program",
            false,
            Place.PROGRAMS,
            Place.REWARDS,
            Place.DUTIES,
            Place.SCORECARDS,
            Place.TERRITORIES,
            Place.CREDITS,
            Place.PROMISES),
    CATALOG("Catalog", false, Place.PRODUCTS, Place.PRICE_BOOKS, Place.COSTS, Place.RATES),
    DATA("Data", false, Place.IMPORTS, Place.PARALLEL, Place.JOBS, Place.AUDIT),
    WORKSPACE(
            "Workspace",
            false,
            Place.SETUP,
            Place.BRANDING,
            Place.MESSAGES,
            Place.APPROVAL_RULES,
            Place.MEMBERS,
            Place.TOKENS,
            Place.PLUGINS);

    private final String label;
    private final boolean daily;
    private final List<Place> places;

    Menu(String label, boolean daily, Place... places) {
        this.label = label;
        this.daily = daily;
        this.places = List.of(places);
    }

    /** Its heading; empty: it stands first and has none. */
    String label() {
        return label;
    }

    /** Whether it is open before anybody opens it. */
    boolean isDaily() {
        return daily;
    }

    List<Place> places() {
        return places;
    }

    /** The group of the page at an address, by its first part. */
    static Optional<Menu> of(String firstSegment) {
        return Stream.of(values())
                .filter(group ->
                        group.places.stream().anyMatch(place -> place.path().equals(firstSegment)))
                .findFirst();
    }
}
