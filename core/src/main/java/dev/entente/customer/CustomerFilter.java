package dev.entente.customer;

import dev.entente.customer.Customer.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which customers to list: those whose name or domain begins with what was typed, of any of these regions, segments, industries and
 * sizes, with or without a deal that is open, and with or without a partner, which led a deal or sold something. What is empty asks
 * for nothing.
 */
public record CustomerFilter(
        String typed,
        Set<String> regions,
        Set<String> segments,
        Set<String> industries,
        Set<Size> sizes,
        Set<Having> deals,
        Set<Having> partner) {

    public static final CustomerFilter ALL = typed("");

    /** Whether there is such a thing; both are asked for where neither is. */
    public enum Having {
        WITH("with"),
        WITHOUT("without");

        private final String code;

        Having(String code) {
            this.code = code;
        }

        /** As interfaces write it. */
        public String code() {
            return code;
        }

        /** The one that is written like this; none where there is none. */
        public static Optional<Having> of(String written) {
            return Stream.of(values())
                    .filter(having -> having.code.equals(written))
                    .findFirst();
        }
    }

    public CustomerFilter {
        regions = Set.copyOf(regions);
        segments = Set.copyOf(segments);
        industries = Set.copyOf(industries);
        sizes = Set.copyOf(sizes);
        deals = Set.copyOf(deals);
        partner = Set.copyOf(partner);
    }

    public static CustomerFilter typed(String typed) {
        return new CustomerFilter(typed, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    /** The same words for the same filter, and others for another one. */
    String words() {
        return List.of(
                        new TreeSet<>(regions),
                        new TreeSet<>(segments),
                        new TreeSet<>(industries),
                        new TreeSet<>(sizes),
                        new TreeSet<>(deals),
                        new TreeSet<>(partner),
                        typed)
                .toString();
    }
}
