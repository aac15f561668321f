package dev.entente.ui.member;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.identity.IdentityPermissions;
import dev.entente.identity.InvitationRow;
import dev.entente.identity.MemberRow;
import dev.entente.identity.Role;
import dev.entente.tenant.Ids;
import dev.entente.ui.UiTest;
import dev.entente.ui.World;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MembersViewTest extends UiTest {

    @BeforeEach
    void people() {
        world().members
                .add(new MemberRow(
                        Ids.derived("grace"),
                        "Grace Hopper",
                        "grace@acme.example",
                        null,
                        "Acme",
                        Set.of(Role.FINANCE),
                        true,
                        World.NOW));
    }

    @Test
    void showsWhoMayWhat() {
        navigate(MembersView.class);

        assertThat(test(grid()).getCellText(0, 1)).isEqualTo("Acme");
        assertThat(test(grid()).getCellText(0, 2)).isEqualTo("Finance");
        assertThat(page()).contains("1 member");
    }

    @Test
    void anInvitationGoesByMailAndShowsNoLink() {
        navigate(MembersView.class);
        test(find(Button.class).withText("Invite a member").single()).click();

        test(find(TextField.class).withCaption("Name").single()).setValue("Lin Chen");
        test(find(EmailField.class).single()).setValue("lin@acme.example");
        test(find(Button.class).withText("Send the invitation").single()).click();

        assertThat(world().done).containsExactly("invited lin@acme.example");
        assertThat(page()).contains("Lin Chen is invited", "lin@acme.example").doesNotContain("http");
    }

    @Test
    void invitationsThatWaitShowTheirAgeAndCanBeSentAgainAndWithdrawn() {
        world().invitations.add(invitation("Lin Chen", 3));
        navigate(MembersView.class);

        assertThat(page()).contains("Waiting for an answer", "Lin Chen", "invited 3 days ago");
        test(find(Button.class).withText("Send again").single()).click();
        assertThat(world().done).containsExactly("renewed");

        test(find(Button.class).withText("Withdraw").single()).click();
        test(find(Button.class).withText("Withdraw").all().getLast()).click();
        assertThat(world().invitations).isEmpty();
    }

    @Test
    void anInvitationWhoseLinkHasEndedSaysSo() {
        world().invitations.add(invitation("Lin Chen", 9));

        navigate(MembersView.class);

        assertThat(page()).contains("invited 9 days ago, the link has ended");
    }

    private static InvitationRow invitation(String name, int days) {
        return new InvitationRow(
                Ids.derived(name),
                name,
                "lin@acme.example",
                null,
                "Acme",
                Set.of(Role.FINANCE),
                World.NOW.minus(days, ChronoUnit.DAYS));
    }

    @Test
    @SuppressWarnings("unchecked")
    void onlyRolesOfTheChosenSideCanBeGiven() {
        world().brightwater();
        navigate(MembersView.class);
        test(find(Button.class).withText("Invite a member").single()).click();

        CheckboxGroup<Role> roles = find(CheckboxGroup.class).single();

        assertThat(roles.getListDataView().getItems().toList())
                .isEqualTo(List.of(
                        Role.ADMINISTRATOR,
                        Role.PARTNER_MANAGER,
                        Role.PARTNER_OPERATIONS,
                        Role.FINANCE,
                        Role.SALES,
                        Role.VIEWER));
    }

    @Test
    void aMistakeIsSaidBesideItsField() {
        navigate(MembersView.class);
        test(find(Button.class).withText("Invite a member").single()).click();

        test(find(Button.class).withText("Send the invitation").single()).click();

        assertThat(find(EmailField.class).single().getErrorMessage())
                .isEqualTo("Write an address such as ada@example.com");
    }

    @Test
    void deactivatingIsConfirmedWithItsVerb() {
        navigate(MembersView.class);

        test(grid()).invokeLitRendererFunction(0, 4, "act");
        test(find(Button.class).withText("Deactivate").single()).click();
        assertThat(world().done).isEmpty();
        test(find(Button.class).withText("Deactivate Grace Hopper").single()).click();

        assertThat(world().done).containsExactly("deactivated");
    }

    @Test
    void aLinkToANewPasswordGoesByMail() {
        navigate(MembersView.class);

        test(grid()).invokeLitRendererFunction(0, 4, "act");
        test(find(Button.class).withText("Send a link to a new password").single())
                .click();

        assertThat(world().done).containsExactly("let in again");
        assertThat(page()).contains("A letter is on its way to grace@acme.example");
    }

    @Test
    @SuppressWarnings("unchecked")
    void rolesAreChangedInPlace() {
        navigate(MembersView.class);
        test(grid()).invokeLitRendererFunction(0, 4, "act");

        CheckboxGroup<Role> roles = find(CheckboxGroup.class).single();
        assertThat(roles.getValue()).containsExactly(Role.FINANCE);
        roles.setValue(Set.of(Role.VIEWER));
        test(find(Button.class).withText("Save roles").single()).click();

        assertThat(world().done).containsExactly("roles [VIEWER]");
    }

    @Test
    void aPartnersAdministratorLooksAfterItsOwnPeopleInThePortal() {
        world().visitedBySeller();
        world().invitations.add(invitation("Lin Chen", 0));

        navigate(PortalPeopleView.class);

        assertThat(page()).contains("Who works with you here", "Lin Chen", "invited today");
        test(find(Button.class).withText("Invite a member").single()).click();
        assertThat(find(ComboBox.class).exists()).isFalse();
    }

    @Test
    void whoMayOnlyLookCannotInvite() {
        world().may = Set.of(IdentityPermissions.MEMBER_READ);

        navigate(MembersView.class);

        assertThat(find(Button.class).withText("Invite a member").exists()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private Grid<MemberRow> grid() {
        return find(Grid.class).single();
    }
}
