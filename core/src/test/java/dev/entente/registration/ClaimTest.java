package dev.entente.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.entente.api.Amount;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClaimTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);

    @Test
    void theAddressOfTheSiteGivesTheDomain() {
        var claim = claim("https://www.Osprey.example:8443/about?x=1", "Osprey Rail", "1.00");
        assertThat(claim.customer().registeredDomain()).isEqualTo("osprey.example");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThat(pointers("nowhere", "", "-1.00"))
                .containsExactlyInAnyOrder("/customerName", "/accountUrl", "/amount");
        assertThat(pointers(" ", "Osprey", "1.00")).containsExactly("/accountUrl");
    }

    @Test
    void aProblemMayHaveLinesAndNothingThatCannotBeSeen() {
        assertThat(saying("One\nTwo", " ").evidence()).isNull();
        var hidden = catchThrowableOfType(Problem.class, () -> saying("One\u202Etwo", null));
        assertThat(Objects.requireNonNull(hidden).errors())
                .extracting(Finding::pointer)
                .containsExactly("/problem");
    }

    @Test
    void aCountryIsOneThatThereIs() {
        assertThat(in("DE").country()).isEqualTo("DE");
        assertThat(in(" ").country()).isNull();
        var unknown = catchThrowableOfType(Problem.class, () -> in("Germany"));
        assertThat(Objects.requireNonNull(unknown).errors())
                .extracting(Finding::pointer)
                .containsExactly("/country");
    }

    @Test
    void theNextMeetingIsNotOver() {
        in("DE").meetsFrom(DAY);
        var over = catchThrowableOfType(Problem.class, () -> in("DE").meetsFrom(DAY.plusDays(1)));
        assertThat(Objects.requireNonNull(over).errors())
                .extracting(Finding::pointer)
                .containsExactly("/meetingOn");
    }

    private static Claim in(String country) {
        return new Claim(
                "a.example",
                "A",
                "CIO",
                "Slow",
                DAY,
                null,
                "resell",
                null,
                null,
                null,
                null,
                null,
                country,
                "Enterprise");
    }

    private static Claim saying(String problem, @Nullable String evidence) {
        return new Claim(
                "a.example", "A", "CIO", problem, DAY, null, "resell", null, null, null, null, evidence, null, null);
    }

    private static Claim claim(String url, String name, String amount) {
        return new Claim(
                url,
                name,
                "Head of IT",
                "Too slow",
                DAY,
                null,
                "resell",
                null,
                null,
                Amount.of(amount, "EUR"),
                null,
                null,
                null,
                null);
    }

    private static List<String> pointers(@Nullable String url, String name, String amount) {
        var refused = catchThrowableOfType(Problem.class, () -> claim(String.valueOf(url), name, amount));
        return Objects.requireNonNull(refused).errors().stream()
                .map(Finding::pointer)
                .toList();
    }
}
