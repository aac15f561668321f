package dev.entente.ui.member;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.identity.IdentityPermissions;
import dev.entente.identity.MemberRow;
import dev.entente.identity.Role;
import dev.entente.tenant.Ids;
import dev.entente.ui.UiTest;
import dev.entente.ui.World;
import dev.entente.ui.kit.Once;
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
    void anInvitationGivesALinkThatIsShownOnce() {
        navigate(MembersView.class);
        test(find(Button.class).withText("Invite a member").single()).click();

        test(find(TextField.class).withCaption("Name").single()).setValue("Lin Chen");
        test(find(EmailField.class).single()).setValue("lin@acme.example");
        test(find(Button.class).withText("Make the invitation").single()).click();

        assertThat(text(find(Once.class).single())).contains("lin@acme.example", "http://acme.localhost/link/once");
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

        test(find(Button.class).withText("Make the invitation").single()).click();

        assertThat(find(EmailField.class).single().getErrorMessage())
                .isEqualTo("Write an address such as ada@example.com");
    }

    @Test
    void deactivatingIsConfirmedWithItsVerb() {
        navigate(MembersView.class);

        test(grid()).invokeLitRendererFunction(0, 4, "act");
        assertThat(world().done).isEmpty();
        test(find(Button.class).withText("Deactivate").single()).click();

        assertThat(world().done).containsExactly("deactivated");
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
