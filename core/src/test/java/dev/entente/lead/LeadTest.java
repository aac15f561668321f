package dev.entente.lead;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.lead.LeadShare.Role;
import dev.entente.search.Hit;
import dev.entente.search.Kind;
import dev.entente.search.Typed;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class LeadTest {

    private static final Instant NOW = Instant.parse("2026-03-06T15:30:00Z");
    private final LeadProfile profile =
            LeadFixtures.profile("Osprey Rail", new Contact("Mara", "mara@osprey.example", "", "Head"), "Form");

    @Test
    void isReadAsItWasSaid() {
        assertThat(LeadFixtures.lead(profile).profile()).isEqualTo(profile);
    }

    @Test
    void aShareSaysWhatKindOfCompanyItIsAndNeverWhich() {
        var share = new LeadShare(LeadFixtures.lead(profile), Ids.next(), Role.RECEIVES, NOW, NOW);
        assertThat(share.segment()).isEqualTo("Enterprise");
        assertThat(share.country()).isEqualTo("DE");
        assertThat(share.state()).isEqualTo(LeadShare.State.OFFERED);
        var told = new Disclosure(share, profile).told();
        assertThat(told.company()).isEqualTo("Osprey Rail");
        assertThat(told.contact()).isEqualTo(profile.contact());
        assertThat(told.worth()).isEqualTo(profile.worth());
    }

    @Test
    void whoGetsWhatAnotherPartnerGaveOwesNoFeeForIt() {
        var mutual = LeadFixtures.agreed("Osprey Rail");
        var own = new LeadShare(LeadFixtures.lead(mutual), Ids.next(), Role.RECEIVES, NOW, NOW);
        assertThat(own.isMutual()).isTrue();
        var given = LeadFixtures.given(mutual, Ids.next());
        assertThat(new LeadShare(given, Ids.next(), Role.GAVE, NOW, NOW).isMutual())
                .isTrue();
        assertThat(new LeadShare(given, Ids.next(), Role.RECEIVES, NOW, NOW).isMutual())
                .isFalse();
    }

    @Test
    void aPartnerDoesNotSayHowHotWhatItGivesIs() {
        var said = LeadFixtures.profile("Osprey Rail", Contact.NOBODY, "", true, true);
        assertThat(said.given().hot()).isFalse();
        assertThat(said.given().mutual()).isTrue();
        assertThat(said.sent().mutual()).isFalse();
    }

    @Test
    void whoComesBackIsNobodysAndSaysWhy() {
        var lead = LeadFixtures.lead(profile);
        lead.heldBy = Ids.next();
        lead.waits("Recalled: the customer called us");
        assertThat(lead.heldBy()).isNull();
        assertThat(lead.state()).isEqualTo(Lead.State.NEW);
        assertThat(lead.because()).isEqualTo("Recalled: the customer called us");
    }

    @Test
    void isFoundByItsCompanyItsNumberItsDomainAndItsContact() {
        assertThat(LeadToken.of(LeadFixtures.lead(profile)))
                .extracting(each -> each.token)
                .contains("osprey rail", "rail", "l 00001", "osprey example", "mara osprey example", "mara");
    }

    @Test
    void isAHitByItsContactAndDoesNotSayWhoThatIs() {
        var lead = LeadFixtures.lead(profile);
        var hit = asVendor(() -> FindingTypedLeads.hit(lead, Typed.of("mara")));
        assertThat(hit.rank()).isZero();
        assertThat(hit.toString()).contains("Osprey Rail", "L-00001").doesNotContain("Mara", "mara@");
        assertThat(hit.path()).isEqualTo("leads/" + lead.id());
    }

    @Test
    void isTheSharesPageThatAPartnerFinds() {
        var share = new LeadShare(LeadFixtures.lead(profile), Ids.next(), Role.RECEIVES, NOW, NOW);
        var told = new Hit(Kind.LEAD, share.id(), "Osprey Rail", "", "", null, "", Typed.UNFIT);
        var hit = asVendor(() -> FindingTypedOffers.of(share, told, Typed.of("L-00001")));
        assertThat(hit.rank()).isZero();
        assertThat(hit.path()).isEqualTo("leads/" + share.leadId());
    }

    @Test
    void whatComesBackWasNotAnswered() {
        var share = new LeadShare(LeadFixtures.given(profile, Ids.next()), Ids.next(), Role.GAVE, NOW, NOW);
        share.become(LeadShare.State.ACCEPTED, "", NOW);
        assertThat(share.answeredAt()).isEqualTo(NOW);
        share.become(LeadShare.State.OFFERED, "", NOW.plusSeconds(5));
        assertThat(share.answeredAt()).isNull();
    }

    private static <T> T asVendor(Supplier<T> work) {
        return Scope.call(Scope.system(Ids.derived("tenant")), work::get);
    }
}
