package dev.entente.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.login.LoginForm;
import dev.entente.application.ApplicationForm;
import dev.entente.ui.UiTest;
import dev.entente.ui.home.HomeView;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignInViewTest extends UiTest {

    @Test
    void asksForNameAndPasswordInTheTenantsName() {
        world().visitor = Optional.empty();
        navigate(SignInView.class);

        var form = find(LoginForm.class).single();

        assertThat(form.getElement().getPropertyRaw("i18n").toString()).contains("Sign in to Acme & Sons");
        assertThat(form.isForgotPasswordButtonVisible()).isTrue();
    }

    @Test
    void saysTheSameWhateverIsWrong() {
        world().visitor = Optional.empty();
        navigate(SignInView.class);

        test(find(LoginForm.class).single()).login("ada@acme.example", "a wrong one");

        assertThat(find(LoginForm.class).single().isError()).isTrue();
    }

    @Test
    void leadsWhoIsNoPartnerYetToAFormThatIsOpen() {
        world().visitor = Optional.empty();
        var form = world().applicationForm;
        world().applicationForm = new ApplicationForm(true, form.intro(), form.questions());
        navigate(SignInView.class);
        assertThat(find(Anchor.class).single().getHref()).isEqualTo("apply/partnership");
        assertThat(page()).contains("Not a partner yet?", "Apply to Partnership");
        world().applicationForm = ApplicationForm.NONE;
        UI.getCurrent().navigate("forgotten");
        navigate(SignInView.class);
        assertThat(page()).doesNotContain("Not a partner yet?");
    }

    @Test
    void sendsWhoIsSignedInHome() {
        assertThat(navigate("sign-in", HomeView.class)).isNotNull();
    }

    @Test
    void leadsNowhereButIntoThisWorkspace() {
        assertThat(SignInView.inside("statements/1?line=2")).isEqualTo("/statements/1?line=2");
        assertThat(SignInView.inside("//evil.example")).isEqualTo("/evil.example");
        assertThat(SignInView.inside("/\\evil.example")).isEqualTo("/evil.example");
        assertThat(SignInView.inside(" \t//evil.example")).isEqualTo("/evil.example");
        assertThat(SignInView.inside("https://evil.example")).isEqualTo("/https://evil.example");
        assertThat(SignInView.inside("a\r\nSet-Cookie: b")).isEqualTo("/aSet-Cookie: b");
        assertThat(SignInView.inside("")).isEqualTo("/");
    }
}
