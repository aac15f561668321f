package dev.entente.ui.member;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.credential.Tokens.Listed;
import dev.entente.credential.Tokens.Made;
import dev.entente.identity.Access;
import dev.entente.identity.Catalog;
import dev.entente.identity.CreatingTokens;
import dev.entente.identity.IdentityPermissions;
import dev.entente.identity.Requires;
import dev.entente.identity.RevokingTokens;
import dev.entente.ui.kit.Action;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Card;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Once;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.VendorLayout;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tokens that programs come in with: what each may do, until when, and ending it. */
@Route(value = "tokens", layout = VendorLayout.class)
@PageTitle("API tokens")
@Requires(IdentityPermissions.TOKEN_MANAGE)
public final class TokensView extends Div implements Rows<Listed> {

    private static final long serialVersionUID = 1L;
    private static final int SHORT_LIST = 3;

    private final transient CreatingTokens creating;
    private final transient RevokingTokens tokens;
    private final transient Access access;
    private final transient Catalog catalog;
    private final transient Today today;
    private final Div answer = new Div();
    private final Listing<Listed> list;

    TokensView(CreatingTokens creating, RevokingTokens tokens, Access access, Catalog catalog, Today today) {
        this.creating = creating;
        this.tokens = tokens;
        this.access = access;
        this.catalog = catalog;
        this.today = today;
        this.list = list();
        addClassNames("en-page", "en-page-full");
        var make = new Button("Make a token", new Glyph("plus"), click -> ask());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        add(new PageHeader("API tokens", "A program acts with a token as the member who made it", make), answer, list);
    }

    private Listing<Listed> list() {
        var zone = today.zone();
        return new Listing<>(new Noun("token", "tokens"), this)
                .named("Token", Listed::name, Listed::member)
                .wide("May", this::may)
                .column("Used", token -> used(token.usedAt()))
                .column("Ends", token -> Format.user().time(token.endsAt(), zone))
                .action(new Action<>(token -> "Revoke", Listed::name, this::revoke))
                .card(token -> new Card(
                        token.name(),
                        "",
                        "",
                        token.member() + " \u00b7 ends " + Format.user().time(token.endsAt(), zone)))
                .whenEmpty(new EmptyState(
                        "key",
                        "No tokens yet",
                        "With a token, your billing system sends sales and reads statements over REST."));
    }

    private String may(Listed token) {
        int count = token.permissions().size();
        if (count > SHORT_LIST) return count + " things";
        return new TreeSet<>(token.permissions())
                .stream().map(code -> catalog.get(code).words()).collect(Collectors.joining(", "));
    }

    private String used(@Nullable Instant at) {
        return at == null ? "Not yet" : Format.user().time(at, today.zone());
    }

    private void ask() {
        var form = new TokenForm(access.held(), catalog);
        new Ask("Make a token", "Make the token", form.fields())
                .wide()
                .explaining(form.byPointer())
                .then(() -> show(creating.create(form.wish())))
                .open();
    }

    private void show(Made made) {
        answer.removeAll();
        var once = new Once("Keep it where only your program reads it. It is not shown again.", made.token());
        answer.add(new Notice(Tone.GOOD, "The token is made", "").then(once));
        list.refresh();
    }

    private void revoke(Listed token) {
        var words = new Paragraph("Whatever uses it is refused from now on. This cannot be undone.");
        new Ask("Revoke " + token.name(), "Revoke the token", words)
                .then(() -> {
                    tokens.revoke(token.id());
                    answer.removeAll();
                    list.refresh();
                })
                .open();
    }

    @Override
    public List<Listed> read(String search, int offset, int limit) {
        return tokens.list().stream().skip(offset).limit(limit).toList();
    }

    @Override
    public int count(String search) {
        return tokens.list().size();
    }
}
