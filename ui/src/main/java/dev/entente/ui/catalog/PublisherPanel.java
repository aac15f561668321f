package dev.entente.ui.catalog;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.catalog.Publisher;
import dev.entente.catalog.Publisher.SigningKey;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Table;
import dev.entente.ui.kit.Tone;
import java.util.List;
import java.util.Map;

/** One publisher: its keys, trusted or revoked, and another token. */
final class PublisherPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient OperatorDesk desk;
    private final Div told = new Div();
    private final Div keys = new Div();
    private transient Publisher it;

    PublisherPanel(OperatorDesk desk, Publisher it) {
        this.desk = desk;
        this.it = it;
        addClassName("en-stack");
        told.getElement().setAttribute("role", "status");
        var trust = new Button("Trust a key", click -> askKey());
        trust.addThemeVariants(ButtonVariant.PRIMARY);
        var renew = new Button("Another token", click -> askToken());
        var header = new PageHeader(it.name(), it.code(), trust, renew).backTo("Publishers", PublishersView.class);
        add(header, told, keys);
        show();
    }

    /** The token is shown this one time. */
    PublisherPanel telling(String token) {
        told.removeAll();
        var text = new Code(token);
        text.addClassName("en-token");
        told.add(new Notice(
                        Tone.GOOD,
                        "The token of " + it.name(),
                        "Copy it now, and give it to the publisher on a way that you trust: it is not shown again.")
                .then(text));
        return this;
    }

    private void show() {
        keys.removeAll();
        if (it.keys().isEmpty()) {
            keys.add(new Panel(
                    "Keys",
                    new Paragraph(
                            "No key is trusted yet, so nothing of this publisher can be listed. Have it run ./entente plugin"
                                    + " key, and trust the line that it prints.")));
            return;
        }
        var table = new Table("", List.of("Key", "Trusted since", "State", "Action"));
        for (var key : it.keys()) table.row(cells(key));
        keys.add(new Panel("Keys", table));
    }

    private List<Component> cells(SigningKey key) {
        var text = new Code(key.key());
        text.addClassName("en-digest");
        return List.of(text, new Span(CatalogWords.time(key.trustedAt())), badge(key), action(key));
    }

    private StatusBadge badge(SigningKey key) {
        var revoked = key.revokedOn();
        var until = key.until();
        if (revoked != null)
            return new StatusBadge("Revoked on " + Format.user().day(revoked), Tone.BAD);
        if (until == null) return new StatusBadge("Trusted", Tone.GOOD);
        boolean over = desk.today().isAfter(until);
        return over
                ? new StatusBadge("Ended on " + Format.user().day(until), Tone.BAD)
                : new StatusBadge("Trusted through " + Format.user().day(until), Tone.GOOD);
    }

    private Component action(SigningKey key) {
        if (key.revokedOn() != null) return new Span();
        var revoke = new Button("Revoke", click -> askToRevoke(key));
        revoke.addThemeNames("small");
        revoke.setAriaLabel("Revoke the key " + key.key());
        return revoke;
    }

    private void askKey() {
        var key = new TextField("Public key");
        key.setHelperText("One line of Base64, as ./entente plugin key prints it.");
        key.setMaxLength(500);
        key.setRequiredIndicatorVisible(true);
        var until = new DayField("Last day, if it has one");
        until.setHelperText(
                "From the day after nothing that it signed is asked any more, so have the next key in time.");
        new Ask(
                        "Trust a key of " + it.name(),
                        "Trust it",
                        new Paragraph("Whatever it signs counts as this publisher\u2019s, for all of its plugins."),
                        key,
                        until)
                .explaining(Map.of("/key", key, "/until", until))
                .then(() -> {
                    desk.trust(it, key.getValue().strip(), until.getValue());
                    again();
                })
                .open();
    }

    private void askToRevoke(SigningKey key) {
        new Ask(
                        "Revoke this key?",
                        "Revoke it for good",
                        new Paragraph(
                                "Within seconds no server asks any jar that it signed, and results that need one are held."
                                        + " This cannot be taken back: what goes on has to be signed by another key, as a new version."))
                .then(() -> {
                    desk.revoke(it, key.key());
                    again();
                })
                .open();
    }

    private void askToken() {
        new Ask(
                        "Another token for " + it.name() + "?",
                        "Make another one",
                        new Paragraph("The one that it has counts no more from this moment on."))
                .then(() -> telling(desk.renew(it).token()))
                .open();
    }

    private void again() {
        desk.publishers().stream()
                .filter(each -> each.code().equals(it.code()))
                .findFirst()
                .ifPresent(now -> it = now);
        show();
    }
}
