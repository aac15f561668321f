package dev.entente.customer;

/** What was typed of a name or a domain: both are compared as plain text, from the first that begins so to the last. */
record TypedRange(String from, String until, String domain, String domainUntil) {

    private static final String BEHIND_ALL = "\uDBFF\uDFFF";
    private static final int LONGEST = 200;

    static TypedRange of(String typed) {
        var part = typed.substring(0, Math.min(typed.length(), LONGEST)).strip();
        var name = CustomerKey.name(part);
        // What is no name at all is the name of nobody; what is no domain yet may become one.
        var named = name.isEmpty() ? part : name;
        var domain = CustomerKey.domain(part).orElseGet(() -> CustomerKey.beginning(part));
        return new TypedRange(named, named + BEHIND_ALL, domain, domain + BEHIND_ALL);
    }

    boolean isAll() {
        return from.isEmpty();
    }
}
