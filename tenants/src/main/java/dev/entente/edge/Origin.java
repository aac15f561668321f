package dev.entente.edge;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which host a request asked for and where it came from. What a request says of itself in X-Forwarded-* counts only when
 * the peer is one of the listed proxies.
 */
record Origin(@Nullable String host, String remote, boolean direct) {

    private static final List<String> FORWARDING =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via");

    /** Headers are given as all values of a name. */
    static Origin of(String peer, Set<String> proxies, Function<String, List<String>> headers) {
        boolean direct =
                FORWARDING.stream().allMatch(name -> headers.apply(name).isEmpty());
        var host = only(headers.apply("Host"));
        if (!proxies.contains(peer)) return new Origin(host, peer, direct);
        var forwarded = only(headers.apply("X-Forwarded-Host"));
        var remote = lastForeign(headers.apply("X-Forwarded-For"), proxies, peer);
        return new Origin(forwarded == null ? host : forwarded, remote, direct);
    }

    // Two of them are two answers to the question which tenant is meant.
    private static @Nullable String only(List<String> values) {
        return values.size() == 1 ? values.getFirst().strip() : null;
    }

    // Each proxy appends whom it heard from; what stands further left, anybody may have written.
    private static String lastForeign(List<String> values, Set<String> proxies, String peer) {
        var hops = values.stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .toList()
                .reversed();
        return hops.stream()
                .filter(hop -> !proxies.contains(hop) && !hop.isEmpty())
                .findFirst()
                .orElse(peer);
    }

    /** Nobody outside this machine, and no proxy in between. */
    boolean isLoopback() {
        return direct && (remote.startsWith("127.") || remote.equals("::1") || remote.equals("0:0:0:0:0:0:0:1"));
    }
}
