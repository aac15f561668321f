package dev.entente.customer;

import dev.entente.problem.Findings;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A company as a document names it, which may be known already. Refuses what no company can be known by. */
public final class NamedCustomer {

    private final String name;
    private final @Nullable String domain;
    private final CustomerKey key;

    public NamedCustomer(String name, @Nullable String domain) {
        var findings = new Findings().line("/name", name, 200);
        var nameKey = findings.isEmpty() ? CustomerKey.name(name) : "";
        if (findings.isEmpty() && nameKey.isEmpty()) findings.add("/name", "Use at least one letter or digit");
        var registered = domain == null || domain.length() > 500
                ? null
                : CustomerKey.domain(domain).orElse(null);
        if (domain != null && registered == null) {
            findings.add("/domain", "Write the customer's internet domain, such as example.com, or leave it out");
        }
        findings.refuse(CustomerProblem.UNCLEAR_CUSTOMER);
        this.name = name.strip();
        this.domain = domain;
        this.key = new CustomerKey(nameKey, registered);
    }

    public String name() {
        return name;
    }

    /** As it was written. */
    public @Nullable String domain() {
        return domain;
    }

    /** The name without case, punctuation and double spaces. */
    public String nameKey() {
        return key.name();
    }

    /** The domain in its registered form. */
    public @Nullable String registeredDomain() {
        return key.domain();
    }

    CustomerKey key() {
        return key;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NamedCustomer same && name.equals(same.name) && Objects.equals(domain, same.domain);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, domain);
    }

    @Override
    public String toString() {
        return domain == null ? name : name + " (" + domain + ")";
    }
}
