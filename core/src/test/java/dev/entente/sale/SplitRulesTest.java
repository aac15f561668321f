package dev.entente.sale;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Percentage;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem.Finding;
import dev.entente.sale.Evidence.AgreedSplit;
import dev.entente.sale.Evidence.OwnPortion;
import dev.entente.sale.Evidence.Part;
import dev.entente.sale.Evidence.Portion;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SplitRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void sharesUpToTheWholeAreFineAndTheRestIsNobodys() {
        assertThat(found(split(List.of(has("north", Part.SOURCED, "60"), has("west", Part.SELLS, "40")))))
                .isEmpty();
        assertThat(found(split(List.of(has("north", Part.FULFILS, "33.33")), own("Kim Vale", "20"))))
                .isEmpty();
    }

    @Test
    void moreThanTheWholeIsRefusedAtTheShareThatGoesOver() {
        assertThat(found(split(
                        List.of(has("north", Part.SOURCED, "60"), has("west", Part.SELLS, "40.01")),
                        own("Kim Vale", "5"))))
                .containsExactly("/shares/1/share Together this is 100.01 %; shares add up to at most 100 %");
        assertThat(found(split(List.of(has("north", Part.SOURCED, "90")), own("Kim Vale", "5"), own("Lou Park", "6"))))
                .containsExactly("/own/1/share Together this is 101 %; shares add up to at most 100 %");
    }

    @Test
    void aShareIsMoreThanNothingAndNotTooFine() {
        for (var wrong : List.of("0", "-1", "100.5", "0.001"))
            assertThat(found(split(List.of(has("north", Part.SELLS, wrong)))))
                    .as(wrong)
                    .containsExactly("/shares/0/share Use a percentage from 0.01 to 100, with at most two decimals");
    }

    @Test
    void eachPartnerStandsInItOnceAndInfluenceDoesNot() {
        assertThat(found(split(List.of(has("north", Part.SELLS, "10"), has("north", Part.SOURCED, "10")))))
                .containsExactly("/shares/1/partner Name each partner once");
        assertThat(found(split(List.of(has("north", Part.INFLUENCED, "10")))))
                .containsExactly("/shares/0/part Influence stands beside a split; state it as a claim");
        assertThat(found(split(List.of(), own("Kim Vale", "10"))))
                .containsExactly("/shares Name at least one partner; a sale that credits nobody is excluded");
    }

    @Test
    void theSameIsRefusedInAReportWhereItStands() {
        var plain = SaleFixtures.invoice("INV-1", "1");
        var split = split(List.of(has("north", Part.SOURCED, "60"), has("west", Part.SELLS, "41")));
        var report = plain.with(new Evidence(List.of(), null, split));
        assertThat(SaleRules.findings(report, SaleFixtures.DAY))
                .extracting(Finding::pointer)
                .containsExactly("/evidence/split/shares/1/share");
    }

    @Test
    void aCellOfAFileSaysTheSameSplit() {
        var split = split(List.of(has("north", Part.SOURCED, "60")), own("Kim Vale", "20"));
        assertThat(EvidenceText.split(EvidenceText.of(split))).isEqualTo(split);
        assertThat(EvidenceText.of(split))
                .isEqualTo(
                        "{\"by\":\"Dana Reyes\",\"on\":\"2026-03-01\",\"shares\":[{\"partner\":\"north\","
                                + "\"part\":\"sourced\",\"share\":\"60\"}],\"own\":[{\"seller\":\"Kim Vale\",\"share\":\"20\"}]}");
    }

    private static Portion has(String partner, Part part, String share) {
        return new Portion(partner, part, Percentage.of(share), null);
    }

    private static OwnPortion own(String seller, String share) {
        return new OwnPortion(seller, Percentage.of(share));
    }

    private static AgreedSplit split(List<Portion> shares, OwnPortion... own) {
        return new AgreedSplit("Dana Reyes", DAY, shares, List.of(own));
    }

    private static List<String> found(AgreedSplit split) {
        var findings = new Findings();
        SplitRules.of(split, "", findings);
        return findings.all().stream()
                .map(each -> each.pointer() + " " + each.detail())
                .toList();
    }
}
