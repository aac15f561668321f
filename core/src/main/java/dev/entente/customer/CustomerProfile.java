package dev.entente.customer;

import dev.entente.customer.Customer.Size;
import dev.entente.problem.Findings;
import org.jspecify.annotations.Nullable;

/** Which kind of customer it is: where, of which segment and industry, and how large. Null is what nobody said. */
public record CustomerProfile(
        @Nullable String region,
        @Nullable String segment,
        @Nullable String industry,
        @Nullable Size size) {

    /** Nobody said anything. */
    public static final CustomerProfile UNKNOWN = new CustomerProfile(null, null, null, null);

    private static final int LONGEST = 100;

    public CustomerProfile {
        region = blankToNull(region);
        segment = blankToNull(segment);
        industry = blankToNull(industry);
        var findings = new Findings();
        if (region != null) findings.line("/region", region, LONGEST);
        if (segment != null) findings.line("/segment", segment, LONGEST);
        if (industry != null) findings.line("/industry", industry, LONGEST);
        findings.refuse(CustomerProblem.UNCLEAR_CUSTOMER);
    }

    /** With another place where it belongs. */
    CustomerProfile placed(@Nullable String otherRegion, @Nullable String otherSegment) {
        return new CustomerProfile(otherRegion, otherSegment, industry, size);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
