package dev.entente.prospect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.problem.Problem;
import dev.entente.prospect.Prospect.Profile;
import dev.entente.prospect.Prospect.State;
import dev.entente.prospect.ProspectParts.Spent;
import dev.entente.prospect.Prospects.Counted;
import dev.entente.prospect.Prospects.Won;
import dev.entente.tenant.Ids;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceCostsTest {

    private static final Unit EUR = Unit.currency("EUR");

    @Test
    void sharesWhatWasSpentAmongThoseWhoBecamePartners() {
        var costs = SourceCosts.of(
                List.of(
                        new Counted(Source.EVENT, State.NEW, 4),
                        new Counted(Source.EVENT, State.CONTACTED, 3),
                        new Counted(Source.EVENT, State.APPLIED, 3),
                        new Counted(Source.EVENT, State.DROPPED, 2)),
                List.of(new Won(Source.EVENT, 3)),
                List.of(new Spent(Source.EVENT, "EUR", 1_000_00), new Spent(Source.EVENT, "USD", 5_00)),
                EUR);
        var event = costs.getFirst();
        assertThat(costs).hasSize(1);
        assertThat(event.prospects()).isEqualTo(12);
        assertThat(event.contacted()).isEqualTo(6);
        assertThat(event.applied()).isEqualTo(3);
        assertThat(event.spent()).isEqualTo(Amount.of("1000.00", "EUR"));
        assertThat(event.each()).isEqualTo(Amount.of("333.33", "EUR"));
    }

    @Test
    void saysNothingForEachWhereNobodyBecameAPartner() {
        var costs = SourceCosts.of(List.of(), List.of(), List.of(new Spent(Source.DATABASE, "EUR", 250_00)), EUR);
        assertThat(costs.getFirst().each()).isNull();
        assertThat(costs.getFirst().spent()).isEqualTo(Amount.of("250.00", "EUR"));
    }

    @Test
    void knowsAWebsiteHoweverItIsWritten() {
        assertThat(profile("HTTPS://www.Lindqvist.example/about", Source.EVENT).domain())
                .isEqualTo("lindqvist.example");
        assertThat(profile("", Source.EVENT).domain()).isEmpty();
        var problem = catchThrowableOfType(Problem.class, () -> profile("no website", Source.EVENT));
        assertThat(problem.errors()).extracting(Problem.Finding::pointer).containsExactly("/website");
    }

    @Test
    void namesAReferringPartnerOnlyWhereOneReferred() {
        var problem = catchThrowableOfType(
                Problem.class, () -> new Profile("Lindqvist", "", null, "", Source.EVENT, "", Ids.next(), null));
        assertThat(problem.errors()).extracting(Problem.Finding::pointer).containsExactly("/referrer");
    }

    private static Profile profile(String website, Source source) {
        return new Profile("Lindqvist Cloud", website, "SE", "", source, "", null, null);
    }
}
