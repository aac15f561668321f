package dev.entente.customer;

import dev.entente.customer.Customer.Size;
import dev.entente.customer.CustomerFilter.Having;
import dev.entente.problem.Problem;
import dev.entente.rest.RestProblem;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which customers are asked for over REST. What may be one of several is said several times: {@code region=DACH&region=Nordics}. */
public class AskedCustomers {

    private static final int MOST = 50;

    @QueryParam("q")
    @Nullable
    String typed;

    @QueryParam("region")
    @Nullable
    List<String> regions;

    @QueryParam("segment")
    @Nullable
    List<String> segments;

    @QueryParam("industry")
    @Nullable
    List<String> industries;

    @QueryParam("size")
    @Nullable
    List<String> sizes;

    @QueryParam("deals")
    @Nullable
    List<String> deals;

    @QueryParam("partner")
    @Nullable
    List<String> partner;

    public CustomerFilter filter() {
        return new CustomerFilter(
                typed == null ? "" : typed,
                said(regions, "/region"),
                said(segments, "/segment"),
                said(industries, "/industry"),
                said(sizes, "/size").stream().map(AskedCustomers::size).collect(Collectors.toSet()),
                having(deals, "/deals"),
                having(partner, "/partner"));
    }

    private static Set<String> said(@Nullable List<String> words, String pointer) {
        if (words == null) return Set.of();
        if (words.size() > MOST) throw refused(pointer, "Ask for " + MOST + " at most");
        return Set.copyOf(words.stream().distinct().toList());
    }

    private static Size size(String code) {
        return Size.of(code)
                .orElseThrow(() -> refused(
                        "/size",
                        "Use one of " + Stream.of(Size.values()).map(Size::code).collect(Collectors.joining(", "))));
    }

    private static Set<Having> having(@Nullable List<String> words, String pointer) {
        return said(words, pointer).stream()
                .map(word -> Having.of(word).orElseThrow(() -> refused(pointer, "Use with or without")))
                .collect(Collectors.toSet());
    }

    private static Problem refused(String pointer, String advice) {
        return Problem.field(RestProblem.INVALID_PARAMETER, pointer, advice);
    }
}
