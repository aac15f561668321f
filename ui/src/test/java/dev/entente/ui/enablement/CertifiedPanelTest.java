package dev.entente.ui.enablement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import dev.entente.enablement.Certification.Details;
import dev.entente.enablement.Certification.Revocation;
import dev.entente.enablement.CertificationFixtures;
import dev.entente.enablement.CertificationPath;
import dev.entente.enablement.CertificationPath.Description;
import dev.entente.enablement.EnablementPermissions;
import dev.entente.partner.PartnerFixtures;
import dev.entente.partner.PartnerPermissions;
import dev.entente.ui.UiTest;
import dev.entente.ui.member.PortalPeopleView;
import dev.entente.ui.partner.PartnerView;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The certified people of a partner, with today at 20 March 2026. */
class CertifiedPanelTest extends UiTest {

    @BeforeEach
    void describe() {
        world().paths.add(CertificationFixtures.path(new Description("architect", "Solution architect", false)));
        world().paths.add(CertificationFixtures.path(new Description("seller", "Sales associate", false)));
        world().paths.add(CertificationFixtures.path(new Description("classic", "Classic architect", true)));
    }

    @Test
    void eachSaysInWordsHowLongItIsValid() {
        certify("Maya Lindholm", "architect", "2025-04-01", "2026-04-01");
        certify("Nils Arndt", "seller", "2024-01-01", "2026-01-01");
        certify("Freja Berg", "seller", "2025-01-01", null);
        certify("Omar Haddad", "architect", "2026-05-01", "2028-05-01");
        certify("Clara Moreau", "classic", "2025-01-01", "2027-01-01");

        open();

        assertThat(page())
                .contains("Maya Lindholm11 days left" + "Solution architectSince 1 Apr 2025, until 31 Mar 2026")
                .contains("Nils ArndtExpiredSales associateSince 1 Jan 2024, until 31 Dec 2025")
                .contains("Freja BergValidSales associateSince 1 Jan 2025, does not expire")
                .contains("Omar HaddadFrom 1 May 2026")
                .contains("Clara MoreauValidClassic architect");
    }

    @Test
    void theLastDayIsSaidOnTheDayItself() {
        certify("Maya Lindholm", "architect", "2025-03-21", "2026-03-21");
        open();
        assertThat(page()).contains("Maya LindholmEnds today");
    }

    @Test
    void somebodyIsEnteredByNameAndTakenBack() {
        open();
        assertThat(page()).contains("Nobody is certified yet");
        test(find(Button.class).withText("Add a certification").single()).click();
        test(find(TextField.class).withCaption("Name").single()).setValue("Maya Lindholm");
        test(find(EmailField.class).withCaption("E-mail").single()).setValue("maya@brightwater.example");
        paths().setValue(paths().getListDataView().getItem(0));
        test(find(DatePicker.class).withCaption("Valid from").single()).setValue(LocalDate.of(2026, 1, 1));
        test(find(DatePicker.class).withCaption("Last day").single()).setValue(LocalDate.of(2027, 12, 31));
        test(find(Button.class).withText("Add certification").single()).click();

        assertThat(world().certifications).singleElement().satisfies(one -> {
            assertThat(one.details().until()).isEqualTo("2028-01-01");
            assertThat(one.details().email()).isEqualTo("maya@brightwater.example");
        });
        assertThat(page()).contains("You added a certification of Maya Lindholm", "until 31 Dec 2027");

        test(find(Button.class).withText("Undo").single()).click();
        assertThat(world().certifications).isEmpty();
    }

    @Test
    void aContactIsCertifiedUnderItsOwnNameAndRetiredPathsAreNotOffered() {
        var details =
                new dev.entente.partner.PartnerContact.Details("Nils Arndt", "nils@brightwater.example", "", "", true);
        world().contacts.add(PartnerFixtures.contact(world().brightwater().id(), details));
        open();
        test(find(Button.class).withText("Add a certification").single()).click();
        contacts().setValue(contacts().getListDataView().getItem(0));
        assertThat(find(TextField.class).withCaption("Name").exists()).isFalse();
        assertThat(paths().getListDataView().getItems().map(CertificationPath::code))
                .containsExactly("architect", "seller");
        paths().setValue(paths().getListDataView().getItem(1));
        test(find(Button.class).withText("Add certification").single()).click();

        assertThat(page()).contains("Nils ArndtValidSales associate");
    }

    @Test
    void whatIsMissingIsSaidBesideItsField() {
        open();
        test(find(Button.class).withText("Add a certification").single()).click();
        test(find(Button.class).withText("Add certification").single()).click();

        assertThat(paths().isInvalid()).isTrue();
        assertThat(paths().getErrorMessage()).isEqualTo("Choose what the person is certified in");
        assertThat(world().certifications).isEmpty();
    }

    @Test
    void oneIsRenewedFromTheDayOnWhichItEnds() {
        certify("Maya Lindholm", "architect", "2025-04-01", "2026-04-01");
        open();
        act("Renew Solution architect of Maya Lindholm");
        assertThat(find(DatePicker.class).withCaption("Valid from").single().getValue())
                .isEqualTo("2026-04-01");
        test(find(Button.class).withText("Renew certification").single()).click();

        assertThat(world().certifications).hasSize(2);
        assertThat(page()).contains("Maya LindholmFrom 1 Apr 2026");
    }

    @Test
    void oneIsRevokedWithItsReasonAndRestored() {
        certify("Maya Lindholm", "architect", "2025-04-01", null);
        open();
        act("Revoke Solution architect of Maya Lindholm");
        test(find(TextField.class).withCaption("Reason").single()).setValue("Somebody else took the exam");
        test(find(Button.class).withText("Revoke certification").single()).click();
        assertThat(page()).contains("Maya LindholmRevoked", "revoked from 20 Mar 2026: Somebody else took the exam");

        act("Restore Solution architect of Maya Lindholm");
        assertThat(page()).contains("Maya LindholmValid");
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(world().certifications.getFirst().revocation())
                .isEqualTo(new Revocation(LocalDate.of(2026, 3, 20), "Somebody else took the exam"));
    }

    @Test
    void oneIsCorrectedAndRemoved() {
        certify("Maya Lindholm", "architect", "2025-04-01", "2026-04-01");
        open();
        act("Edit Solution architect of Maya Lindholm");
        test(find(DatePicker.class).withCaption("Last day").single()).setValue(LocalDate.of(2027, 3, 31));
        test(find(Button.class).withText("Save changes").single()).click();
        assertThat(page()).contains("until 31 Mar 2027");

        act("Remove Solution architect of Maya Lindholm");
        assertThat(page()).contains("Nobody is certified yet");
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(page()).contains("Maya LindholmValid");
    }

    @Test
    void aPathIsAddedAndRetired() {
        open();
        test(find(Button.class).withText("Add a path").single()).click();
        test(find(TextField.class).withCaption("Name").single()).setValue("Data engineer");
        test(find(TextField.class).withCaption("Code").single()).setValue("data engineer");
        test(find(Button.class).withText("Add path").single()).click();
        var code = find(TextField.class).withCaption("Code").single();
        assertThat(code.getErrorMessage()).startsWith("Use 1 to 40 lower-case letters");
        test(code).setValue("data-engineer");
        test(find(Button.class).withText("Add path").single()).click();

        assertThat(page()).contains("Data engineer" + "data-engineer", "Classic architectRetired");
    }

    @Test
    void whoMayOnlyLookSeesPeopleAndNoButtons() {
        certify("Maya Lindholm", "architect", "2025-04-01", null);
        world().may = Set.of(PartnerPermissions.READ, EnablementPermissions.READ);
        open();
        assertThat(page()).contains("Maya LindholmValid").doesNotContain("Certification paths");
        assertThat(find(Button.class).withText("Add a certification").exists()).isFalse();
        assertThat(find(Button.class)
                        .withAttribute("aria-label", "Renew Solution architect of Maya Lindholm")
                        .exists())
                .isFalse();
    }

    @Test
    void aPartnersMembersSeeTheirOwnPeople() {
        world().visitedBySeller();
        world().may = Set.of(PartnerPermissions.READ, EnablementPermissions.READ);
        certify("Maya Lindholm", "architect", "2025-04-01", "2026-04-01");

        navigate(PortalPeopleView.class);

        assertThat(page())
                .contains("Who of you is certified, and until when", "Maya Lindholm11 days left")
                .doesNotContain("Who works with you here");
    }

    private static void certify(String name, String path, String from, @Nullable String until) {
        var end = until == null ? null : LocalDate.parse(until);
        world().certifications
                .add(CertificationFixtures.certification(
                        world().brightwater().id(), new Details(null, name, "", path, LocalDate.parse(from), end, "")));
    }

    private static void open() {
        var id = world().brightwater().id().toString();
        UI.getCurrent()
                .navigate(PartnerView.class, new RouteParameters("id", id), QueryParameters.of("part", "certified"));
    }

    private void act(String label) {
        test(find(Button.class).withAttribute("aria-label", label).single()).click();
    }

    @SuppressWarnings("unchecked")
    private Select<CertificationPath> paths() {
        return find(Select.class).withCaption("Certification").single();
    }

    @SuppressWarnings("unchecked")
    private Select<dev.entente.partner.PartnerContact> contacts() {
        return find(Select.class).withCaption("Person").single();
    }
}
