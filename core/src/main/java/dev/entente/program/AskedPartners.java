package dev.entente.program;

import dev.entente.partner.Partner.State;
import dev.entente.partner.PartnerType;
import dev.entente.problem.Problem;
import dev.entente.rest.RestProblem;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which partners are asked for over REST. What may be one of several is said several times: {@code type=msp&type=gsi}. */
public class AskedPartners {

    private static final int MOST = 50;

    @QueryParam("q")
    @Nullable
    String typed;

    @QueryParam("state")
    @Nullable
    List<String> states;

    @QueryParam("type")
    @Nullable
    List<String> types;

    @QueryParam("tier")
    @Nullable
    List<String> tiers;

    @QueryParam("program")
    @Nullable
    List<String> programs;

    @QueryParam("country")
    @Nullable
    List<String> countries;

    public PartnerFilter filter() {
        return new PartnerFilter(
                typed == null ? "" : typed,
                said(types, "/type").stream().map(AskedPartners::type).collect(Collectors.toSet()),
                said(tiers, "/tier"),
                said(programs, "/program"),
                said(countries, "/country").stream()
                        .map(code -> code.toUpperCase(Locale.ROOT))
                        .collect(Collectors.toSet()),
                said(states, "/state").stream().map(AskedPartners::state).collect(Collectors.toSet()));
    }

    private static Set<String> said(@Nullable List<String> words, String pointer) {
        if (words == null) return Set.of();
        if (words.size() > MOST) throw refused(pointer, "Ask for " + MOST + " at most");
        return Set.copyOf(words.stream().distinct().toList());
    }

    private static State state(String code) {
        return State.of(code).orElseThrow(() -> refused("/state", "Use one of " + State.choices()));
    }

    private static PartnerType type(String code) {
        return Stream.of(PartnerType.values())
                .filter(type -> type.code().equals(code))
                .findFirst()
                .orElseThrow(() -> refused(
                        "/type",
                        "Use one of "
                                + Arrays.stream(PartnerType.values())
                                        .map(PartnerType::code)
                                        .collect(Collectors.joining(", "))));
    }

    private static Problem refused(String pointer, String advice) {
        return Problem.field(RestProblem.INVALID_PARAMETER, pointer, advice);
    }
}
