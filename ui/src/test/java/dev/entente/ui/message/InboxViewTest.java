package dev.entente.ui.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import dev.entente.message.MailChoice;
import dev.entente.message.MessageFixtures;
import dev.entente.ui.UiTest;
import dev.entente.ui.World;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class InboxViewTest extends UiTest {

    @Test
    void showsTheUnreadFirstAndSaysHowManyThereAre() {
        twoUnreadOneRead();
        navigate(InboxView.class);

        assertThat(page()).contains("Inbox", "2 unread", "100 rows were taken");
        assertThat(lines()).first().satisfies(line -> assertThat(text(line)).startsWith("Unread: Import of sales.csv"));
        assertThat(lines())
                .last()
                .satisfies(line -> assertThat(text(line))
                        .startsWith("Import of partners.csv")
                        .endsWith("Yesterday"));
    }

    @Test
    void theBellSaysTheNumberInWords() {
        twoUnreadOneRead();
        navigate(InboxView.class);

        assertThat(bell()).isEqualTo("2Inbox, 2 unread notices");
    }

    @Test
    void theBellIsQuietWhenThereIsNothingNew() {
        navigate(InboxView.class);

        assertThat(bell()).isEqualTo("Inbox, nothing new");
    }

    @Test
    void oneIsMarkedAsRead() {
        twoUnreadOneRead();
        navigate(InboxView.class);

        test(find(Button.class).withText("Mark as read").all().getFirst()).click();

        assertThat(page()).contains("1 unread");
    }

    @Test
    void allAreMarkedAsRead() {
        twoUnreadOneRead();
        navigate(InboxView.class);

        test(find(Button.class).withText("Mark all as read").single()).click();

        assertThat(page()).contains("Nothing unread").doesNotContain("Mark as read");
        assertThat(find(Button.class).withText("Mark all as read").single().isEnabled())
                .isFalse();
    }

    @Test
    void whatIsOpenedIsRead() {
        twoUnreadOneRead();
        navigate(InboxView.class);
        var title = find(Anchor.class, lines().getFirst()).single();

        click(title);

        assertThat(title.getHref()).isEqualTo("partners");
        assertThat(world().notices.getFirst().isRead()).isTrue();
    }

    @Test
    void anEmptyInboxSaysWhatWillStandThere() {
        navigate(InboxView.class);

        assertThat(page()).contains("Nothing to tell you yet", "Choose what is sent by e-mail");
    }

    @Test
    void manyAreShownInParts() {
        for (int i = 0; i < 65; i++) world().notices.add(MessageFixtures.notice("Notice " + i, "", World.NOW));
        navigate(InboxView.class);

        assertThat(lines()).hasSize(30);
        test(find(Button.class).withText("Show more").single()).click();
        test(find(Button.class).withText("Show more").single()).click();
        assertThat(lines()).hasSize(65);
        assertThat(find(Button.class).withText("Show more").all()).isEmpty();
    }

    @Test
    void aPartnersMemberHasOneInThePortal() {
        world().visitedBySeller();
        twoUnreadOneRead();
        navigate(InboxView.class);

        assertThat(page()).contains("2 unread");
        assertThat(bell()).contains("2 unread notices");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aMemberChoosesWhatIsMailedInItsAccount() {
        navigate("account", Component.class);

        Select<MailChoice> imports = find(Select.class).single();
        test(imports).selectItem("Once a day");

        assertThat(world().done).containsExactly("{job.finished=DAILY}");
        assertThat(page()).contains("Saved", "Imports of yours: sent in one letter at eight in the morning.");
    }

    private void twoUnreadOneRead() {
        var read = MessageFixtures.notice("Import of partners.csv is done", "", World.NOW.minus(Duration.ofDays(1)));
        MessageFixtures.markRead(read, World.NOW);
        world().notices
                .addAll(List.of(
                        MessageFixtures.notice("Import of sales.csv is done", "100 rows were taken", World.NOW),
                        MessageFixtures.notice("Import of deals.csv is done", "", World.NOW),
                        read));
    }

    private List<ListItem> lines() {
        return find(
                        ListItem.class,
                        find(UnorderedList.class).withClassName("en-notices").single())
                .all();
    }

    private String bell() {
        return text(find(Anchor.class).withClassName("en-bell").all().getFirst());
    }

    private static void click(Component component) {
        var element = component.getElement();
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, "click", JacksonUtils.createObjectNode()));
    }
}
