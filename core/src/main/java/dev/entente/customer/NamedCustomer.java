package dev.entente.customer;

import dev.entente.problem.Findings;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A company as a document names it, which may be known already. Refuses what no company can be known by. */
public record NamedCustomer(String name, @Nullable String domain) {

    public NamedCustomer {
        var findings = new Findings().line("/name", name, 200);
        if (findings.isEmpty() && CustomerKey.name(name).isEmpty()) {
            findings.add("/name", "Use at least one letter or digit");
        }
        if (domain != null
                && (domain.length() > 500 || CustomerKey.domain(domain).isEmpty())) {
            findings.add("/domain", "Write the customer's internet domain, such as example.com, or leave it out");
        }
        findings.refuse(CustomerProblem.UNCLEAR_CUSTOMER);
        name = name.strip();
    }

    /** The name without case, punctuation and double spaces. */
    public String nameKey() {
        return key().name();
    }

    /** The domain in its registered form. */
    public @Nullable String registeredDomain() {
        return key().domain();
    }

    /** The registered form of a domain or an address as people write it; none where it is no domain. */
    public static Optional<String> domainOf(String written) {
        return written.length() > 500 ? Optional.empty() : CustomerKey.domain(written);
    }

    /** What all spellings of one company have in common, of whatever was written. */
    public static String keyOf(String name, String domain) {
        return new CustomerKey(CustomerKey.name(name), domainOf(domain).orElse(null)).text();
    }

    CustomerKey key() {
        return CustomerKey.of(name, domain);
    }
}
