package dev.entente.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.customer.NamedCustomer;
import dev.entente.registration.Answer.Verdict;
import dev.entente.registration.Around.Market;
import dev.entente.registration.Around.Named;
import dev.entente.registration.Around.Neighbour;
import dev.entente.registration.Finding.Kind;
import dev.entente.registration.Purchases.Purchase;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JudgementTest {

    private static final NamedCustomer OSPREY = new NamedCustomer("Osprey Rail Ltd", "https://www.osprey.example/");
    private static final Purchase LATELY = new Purchase(LocalDate.of(2026, 3, 2), UUID.randomUUID());

    @Test
    void whereThereIsNothingItIsFree() {
        assertThat(judge(List.of(), List.of(), null).verdict()).isEqualTo(Verdict.FREE);
    }

    @Test
    void aRegistrationThatHoldsTheDomainBlocks() {
        var judgement = judge(List.of(registration("osprey.example", "Other", true)), List.of(), LATELY);
        assertThat(judgement.verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(kinds(judgement)).containsExactly(Kind.HELD, Kind.RECENT_PURCHASE);
    }

    @Test
    void oneThatWaitsIsLookedAtByAPerson() {
        var judgement = judge(List.of(registration("osprey.example", "Other", false)), List.of(), null);
        assertThat(judgement.verdict()).isEqualTo(Verdict.TO_BE_REVIEWED);
        assertThat(kinds(judgement)).containsExactly(Kind.WAITING);
    }

    @Test
    void anOpenDealWithTheDomainIsLookedAtByAPerson() {
        var judgement = judge(List.of(), List.of(deal("osprey.example", "Other")), null);
        assertThat(judgement.verdict()).isEqualTo(Verdict.TO_BE_REVIEWED);
        assertThat(kinds(judgement)).containsExactly(Kind.OPEN_DEAL);
    }

    @Test
    void aSimilarNameOfAnotherDomainIsLookedAtByAPersonEvenWhereItHolds() {
        var judgement = judge(List.of(registration("osprey-rail.example", "OSPREY RAIL", true)), List.of(), null);
        assertThat(judgement.verdict()).isEqualTo(Verdict.TO_BE_REVIEWED);
        assertThat(kinds(judgement)).containsExactly(Kind.SIMILAR_NAME);
    }

    @Test
    void aDealWithoutADomainIsKnownByItsName() {
        assertThat(kinds(judge(List.of(), List.of(deal(null, "Osprey Rail")), null)))
                .containsExactly(Kind.SIMILAR_NAME);
        assertThat(kinds(judge(List.of(), List.of(deal(null, "Heron")), null))).isEmpty();
    }

    @Test
    void aRecentPurchaseIsLookedAtByAPerson() {
        assertThat(judge(List.of(), List.of(), LATELY).verdict()).isEqualTo(Verdict.TO_BE_REVIEWED);
    }

    @Test
    void anAccountThatTheVendorHasNamedIsLookedAtByAPerson() {
        var named = new Named(UUID.randomUUID(), "We work with their board");
        var judgement = Judgement.of(OSPREY, new Around(List.of(), List.of(), null, named, null));
        assertThat(judgement.verdict()).isEqualTo(Verdict.TO_BE_REVIEWED);
        assertThat(kinds(judgement)).containsExactly(Kind.NAMED_ACCOUNT);
        assertThat(judgement.findings().getFirst().words()).contains("We work with their board");
        assertThat(judgement.answer().words()).doesNotContain("board");
    }

    @Test
    void aMarketThatOthersCoverIsLookedAtByAPersonAndOnesOwnIsNot() {
        var theirs = in(false, "Brightwater", "Copperline", "Halden", "Quicksilver");
        assertThat(theirs.verdict()).isEqualTo(Verdict.TO_BE_REVIEWED);
        assertThat(theirs.findings().getFirst().words())
                .isEqualTo(
                        "The customer is in EMEA \u203a DACH, which others cover: Brightwater, Copperline, Halden and 1 more");
        assertThat(theirs.answer().words()).doesNotContain("Brightwater", "DACH");
        assertThat(in(true, "Brightwater").verdict()).isEqualTo(Verdict.FREE);
        assertThat(in(false).verdict()).isEqualTo(Verdict.FREE);
    }

    private static Judgement in(boolean isOwn, String... others) {
        var market = new Market(UUID.randomUUID(), "EMEA \u203a DACH", isOwn, List.of(others));
        return Judgement.of(OSPREY, new Around(List.of(), List.of(), null, null, market));
    }

    @Test
    void whatAPartnerIsToldIsTheSameWhateverWasFound() {
        var waiting = judge(List.of(registration("osprey.example", "Other", false)), List.of(), null);
        var bought = judge(List.of(), List.of(), LATELY);
        assertThat(waiting.answer()).isEqualTo(bought.answer());
        assertThat(waiting.answer().words()).doesNotContain("R-", "2026", "Other");
    }

    private static Judgement judge(List<Neighbour> registrations, List<Neighbour> deals, @Nullable Purchase last) {
        return Judgement.of(OSPREY, new Around(registrations, deals, last, null, null));
    }

    private static List<Kind> kinds(Judgement judgement) {
        return judgement.findings().stream().map(Finding::kind).toList();
    }

    private static Neighbour registration(String domain, String customer, boolean holds) {
        return new Neighbour(UUID.randomUUID(), "R-00001", customer, domain, holds);
    }

    private static Neighbour deal(@Nullable String domain, String customer) {
        return new Neighbour(UUID.randomUUID(), "D-00001", customer, domain, false);
    }
}
