package dev.entente.imports;

import static dev.entente.imports.ImportFixtures.mapping;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.activity.OwnerFunction;
import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.deal.DealProfile;
import dev.entente.deal.ProductMix;
import dev.entente.deal.SharedFields;
import dev.entente.deal.SharedFields.Channel;
import dev.entente.deal.Stage;
import dev.entente.deal.TakingDeals.Said;
import dev.entente.table.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DealTargetTest {

    private static final Unit EUR = Unit.currency("EUR");
    private static final List<String> HEADER = List.of("Deal id", "Name", "Customer", "Motion", "Amount", "Products");

    @Test
    void anEmptyAmountIsWhatTheProductsComeTo() {
        var row = row("2 \u00d7 HW-1 = 10.00; 1 \u00d7 SUPPORT = 5.50");
        assertThat(row.isFine()).isTrue();
        var lines = ProductMix.read(row.text("lines"), EUR);
        assertThat(DealTarget.worth(row, null, EUR, lines)).isEqualTo(Amount.of("15.50", "EUR"));
    }

    @Test
    void whereNothingSaysWhatANewDealIsWorthItIsAskedFor() {
        var row = row("");
        assertThat(DealTarget.worth(row, null, EUR, List.of())).isNull();
        assertThat(row.findings()).extracting(Finding::field).containsExactly("amount");
    }

    @Test
    void howADealWasIsReadAgain() {
        var shared = new SharedFields(
                Channel.PAID,
                new UUID(6, 6),
                "Both know the buyer",
                true,
                null,
                null,
                null,
                null,
                new BigDecimal("12.5"),
                null,
                LocalDate.of(2026, 11, 20),
                3,
                Map.of(OwnerFunction.AE, "Sam Oak"));
        var profile = new DealProfile(
                new UUID(5, 5),
                "Osprey Rail",
                null,
                "Trains",
                "resell",
                null,
                Route.PUBLIC_LISTING,
                Amount.of("15.50", "EUR"),
                LocalDate.of(2026, 12, 15),
                null,
                null,
                null,
                null,
                ProductMix.read("2 \u00d7 HW-1 for P12M = 15.50", EUR),
                shared);
        var said = new Said(profile, Stage.PROPOSAL);
        assertThat(Found.whole(Found.whole(said), Said.class)).isEqualTo(said);
    }

    private static Values row(String products) {
        var row = new Row(2, List.of("OPP-1", "Trains", "Osprey Rail", "resell", "", products), List.of());
        return new Values(row, mapping(Kind.DEALS, HEADER), Kind.DEALS);
    }
}
