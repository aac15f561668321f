package dev.entente.ui.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.catalog.CatalogProblem;
import dev.entente.catalog.PluginVersion.State;
import dev.entente.plugin.GoldenAnswer;
import dev.entente.problem.Problem;
import dev.entente.problem.Problem.Finding;
import dev.entente.ui.UiTest;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.shell.NotFoundView;
import dev.entente.ui.shell.Outside.Who;
import dev.entente.ui.shell.Passes;
import dev.entente.ui.shell.Passes.Shown;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogPagesTest extends UiTest {

    private static final String UNORDERED =
            "com.example.Model.calculate: goes through a set. Go through a list, a LinkedHashMap or a TreeMap"
                    + " (sequencedEntrySet()): the order of this is an accident (unordered)";

    @Test
    void withinATenantThereAreNone() {
        for (var path :
                List.of("publishing", "publishing/sign-in", "publishing/codes", "operating", "operating/sign-in"))
            navigate(path, NotFoundView.class);
    }

    @Test
    void outsideOfAnyThereIsNoPageOfATenant() {
        world().outside = true;
        for (var path : List.of("", "partners", "sign-in", "forgotten", "account", "plugins"))
            navigate(path, NotFoundView.class);
    }

    @Test
    void eachAsksForItsOwnTokenFirst() {
        world().outside = true;
        navigate("publishing", PublisherSignInView.class);
        navigate("publishing/versions/five-percent/1.0.0", PublisherSignInView.class);
        signIn(Who.PUBLISHER, "publisher");
        navigate("publishing", PublishingView.class);
        navigate("operating", OperatorSignInView.class);
        navigate("operating/publishers", OperatorSignInView.class);
    }

    @Test
    void theOperatorsDoNotExistWhereTheOperatorCannotComeFrom() {
        world().outside = true;
        signIn(Who.OPERATOR, "operator");
        world().operatorIsHere = false;
        for (var path : List.of("operating", "operating/sign-in", "operating/publishers"))
            navigate(path, NotFoundView.class);
    }

    @Test
    void aWrongTokenSaysWhatToTryAndTooManyAreNotLookedAt() {
        world().outside = true;
        world().tokenTries = 1;
        navigate(PublisherSignInView.class);
        press("Sign in");
        assertThat(find(PasswordField.class).single().isInvalid()).isTrue();
        test(find(PasswordField.class).single()).setValue("operator");
        press("Sign in");
        assertThat(page()).contains("That token doesn\u2019t let you in");
        press("Sign in");
        assertThat(page()).contains("Too many tries");
        assertThat(CDI.current().select(Passes.class).get().show(Who.PUBLISHER, "publisher"))
                .isEqualTo(Shown.TOO_OFTEN);
    }

    @Test
    void aPublisherSeesItsVersionsAndBeforeTheFirstHowTheyCome() {
        publisher();
        navigate(PublishingView.class);
        assertThat(page()).contains("Handed in by Bright Labs", "No plugins yet", "./entente plugin new");
        world().handedIn("five-percent", "1.0.0", State.CHECKED, UNORDERED);
        var page = enterAnew();
        assertThat(page.read("", 0, 10)).extracting(CatalogWords::state).containsExactly("To change");
        assertThat(page.count("six")).isZero();
    }

    @Test
    void whatWasFoundIsReadableAndLeadsIntoTheGuide() {
        publisher();
        world().handedIn("five-percent", "1.0.0", State.CHECKED, UNORDERED, "five-percent 1: a name. Give it another");
        navigate("publishing/versions/five-percent/1.0.0", OwnVersionView.class);
        assertThat(page())
                .contains("2 things to change", "com.example.Model.calculate", "Goes through a set.", "3 tenants")
                .contains("Go through a list", "A name. Give it another.", "Rate, At most");
        assertThat(buttons()).doesNotContain("Ask for a review");
        assertThat(find(Anchor.class).all()).anyMatch(it -> it.getHref().equals("publishing/codes/unordered"));
        navigate("publishing/codes/unordered", GuideView.class);
        assertThat(page()).contains("Something goes through a set or map in the order of its hashes.");
    }

    @Test
    void aReviewIsAskedForAndTheHistorySaysSo() {
        publisher();
        world().handedIn("five-percent", "1.0.0", State.CHECKED);
        navigate("publishing/versions/five-percent/1.0.0", OwnVersionView.class);
        press("Ask for a review");
        assertThat(page()).contains("Somebody has to look at it", "Sent to review by Bright Labs");
    }

    @Test
    void anOlderVersionIsReviewedOnlyWhereItIsMeant() {
        publisher();
        world().handedIn("five-percent", "1.1.0", State.LISTED);
        world().handedIn("five-percent", "1.0.0", State.CHECKED);
        navigate("publishing/versions/five-percent/1.0.0", OwnVersionView.class);
        press("Ask for a review");
        assertThat(world().decided).isEmpty();
        press("Ask for its review all the same");
        assertThat(page()).contains("Somebody has to look at it");
    }

    @Test
    void whatWasNeverListedIsTakenBack() {
        publisher();
        world().handedIn("five-percent", "1.0.0", State.LISTED);
        navigate("publishing/versions/five-percent/1.0.0", OwnVersionView.class);
        assertThat(buttons()).doesNotContain("Take it back");
        world().handedIn("five-percent", "1.1.0", State.REFUSED);
        navigate("publishing/versions/five-percent/1.1.0", OwnVersionView.class);
        press("Take it back");
        test(find(Button.class).withText("Take it back").all().getLast()).click();
        assertThat(world().handedIn).hasSize(1);
        assertThat(find(PublishingView.class).exists()).isTrue();
    }

    @Test
    void noTokenIsKeptLongerThanTwelveHours() {
        world().outside = true;
        navigate(PublisherSignInView.class);
        assertThat(find(PasswordField.class).single().getHelperText()).contains("never longer than twelve hours");
        signIn(Who.PUBLISHER, "publisher");
        world().later = Duration.ofHours(11);
        navigate("publishing", PublishingView.class);
        world().later = Duration.ofHours(12);
        navigate("publishing", PublisherSignInView.class);
        assertThat(CDI.current().select(Passes.class).get().publisher()).isEmpty();
    }

    @Test
    void whatIsRefusedSaysWhyAndWhatToDo() {
        publisher();
        world().handedIn("five-percent", "1.0.0", State.REFUSED);
        navigate("publishing/versions/five-percent/1.0.0", OwnVersionView.class);
        assertThat(page()).contains("It was refused by Mara Lindqvist", "It rounds the wrong way. Change it");
        navigate("publishing/versions/nothing/1.0.0", NotFoundView.class);
    }

    @Test
    void aJarThatCannotBeTakenSaysAllThatIsWrong() {
        publisher();
        navigate(PublishingView.class);
        var upload = find(JarUpload.class).single();
        upload.refuse(
                "five.jar",
                new Problem(CatalogProblem.UNFIT_JAR, "Make it anew.", List.of(new Finding("/0", UNORDERED))));
        assertThat(page()).contains("The jar cannot be taken", "five.jar: Make it anew.", "Goes through a set.");
        world().handedIn("five-percent", "1.0.0", State.CHECKED);
        upload.taken(world().handedIn.getLast());
        assertThat(page()).contains("five-percent 1.0.0 was taken in").doesNotContain("five.jar");
    }

    @Test
    void theOperatorSeesWhatWaitsAndListsItByName() {
        operator();
        world().handedIn("five-percent", "1.0.0", State.IN_REVIEW);
        navigate(OperatingView.class);
        assertThat(page()).contains("Waiting for a review", "five-percent 1.0.0", "Nothing found");
        navigate("operating/versions/five-percent/1.0.0", ReviewView.class);
        assertThat(page()).contains("Nothing was found", "Works for", "Rate, At most", "0a1b2c");
        press("List");
        press("List it");
        assertThat(field("Your name").isInvalid()).isTrue();
        test(field("Your name")).setValue("Mara Lindqvist");
        press("List it");
        assertThat(world().handedIn.getFirst().state()).isEqualTo(State.LISTED);
        assertThat(page()).contains("Listed by Mara Lindqvist");
        assertThat(buttons()).contains("Retire").doesNotContain("List", "Refuse");
    }

    @Test
    void theOperatorSeesWhatTheKeptAnswersOfAJarComeTo() {
        operator();
        world().handedIn("five-percent", "1.0.0", State.IN_REVIEW);
        navigate("operating/versions/five-percent/1.0.0", ReviewView.class);
        assertThat(page()).contains("The jar brings none that could be asked");
        var lines = List.of("5 % of 100.00 EUR: 5.00 EUR", "PAYS 5.00 EUR");
        world().golden.add(new GoldenAnswer("META-INF/golden/first.json", 0, "won on 2026-03-02", lines, lines));
        world().golden.add(new GoldenAnswer("META-INF/golden/first.json", 1, "won on 2026-03-09", lines, List.of()));
        navigate(OperatingView.class);
        navigate("operating/versions/five-percent/1.0.0", ReviewView.class);
        assertThat(page())
                .contains("first.json 0: won on 2026-03-02", "PAYS 5.00 EUR", "Comes out", "Comes out otherwise");
    }

    @Test
    void whoseTokenWasReplacedDecidesNothingMoreAndIsNotToldSoInTheQuestion() {
        operator();
        world().handedIn("five-percent", "1.0.0", State.IN_REVIEW);
        navigate("operating/versions/five-percent/1.0.0", ReviewView.class);
        press("List");
        test(field("Your name")).setValue("Mara Lindqvist");
        world().tokenReplaced = true;
        try {
            press("List it");
        } catch (Problem leadsToTheSignIn) {
            assertThat(leadsToTheSignIn.kind().status()).isEqualTo(401);
        }
        assertThat(world().handedIn.getFirst().state()).isEqualTo(State.IN_REVIEW);
        assertThat(page()).doesNotContain("Sign in with the operator");
        navigate("operating", OperatorSignInView.class);
    }

    @Test
    void refusingAndRetiringNeedAReasonAndKeepWhatWasTyped() {
        operator();
        world().handedIn("five-percent", "1.0.0", State.LISTED);
        navigate("operating/versions/five-percent/1.0.0", ReviewView.class);
        press("Retire");
        test(field("Your name")).setValue("Tom");
        press("Retire it for good");
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        assertThat(field("Your name").getValue()).isEqualTo("Tom");
        test(find(TextArea.class).single()).setValue("A newer one comes");
        press("Retire it for good");
        assertThat(page()).contains("Retired by Mara Lindqvist", "A newer one comes");
    }

    @Test
    void aPublisherIsLetInTrustedAndItsKeyRevoked() {
        operator();
        navigate(PublishersView.class);
        assertThat(page()).contains("No publishers yet");
        press("Let a publisher in");
        test(field("Code")).setValue("bright-labs");
        test(field("Name")).setValue("Bright Labs");
        press("Let it in");
        assertThat(page()).contains("entpub_first", "it is not shown again", "No key is trusted yet");
        press("Trust a key");
        test(field("Public key")).setValue("MCowBQYDK2Vw");
        find(DayField.class).single().setValue(LocalDate.of(2027, 12, 31));
        press("Trust it");
        assertThat(page()).contains("MCowBQYDK2Vw", "Trusted through");
        press("Revoke");
        assertThat(world().publishers.getFirst().keys().getFirst().revokedOn()).isNull();
        press("Revoke it for good");
        assertThat(page()).contains("Revoked on");
        press("Another token");
        press("Make another one");
        assertThat(page()).contains("entpub_second");
    }

    private PublishingView enterAnew() {
        navigate("publishing/codes", GuideView.class);
        return navigate(PublishingView.class);
    }

    private void publisher() {
        world().outside = true;
        signIn(Who.PUBLISHER, "publisher");
    }

    private void operator() {
        world().outside = true;
        signIn(Who.OPERATOR, "operator");
    }

    private static void signIn(Who who, String token) {
        assertThat(CDI.current().select(Passes.class).get().show(who, token)).isEqualTo(Shown.GOOD);
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(it -> label.equals(it.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }
}
