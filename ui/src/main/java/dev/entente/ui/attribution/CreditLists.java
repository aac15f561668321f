package dev.entente.ui.attribution;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import dev.entente.attribution.ReadingCredits.Claimed;
import dev.entente.attribution.ReadingCredits.Holder;
import dev.entente.attribution.ReadingCredits.Loser;
import dev.entente.sale.Evidence.OwnPortion;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tone;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Partners with a part in a sale: those who are credited, those who are not, and what they claim. */
final class CreditLists {

    private CreditLists() {}

    /** Takes a claim back. */
    interface Taking extends SerializableConsumer<Claimed> {}

    /** Partners first, then those of the vendor's own people who sold it with them, and what is nobody's. */
    static Component holders(List<Holder> holders, List<OwnPortion> own) {
        var credited = holders.stream().filter(each -> each.share().counts()).toList();
        if (credited.isEmpty()) return new Paragraph("No partner is credited with this sale.");
        var list = list();
        for (var holder : credited) {
            var share = holder.share();
            var name = new Div(partner(holder.partner(), holder.name()), CreditWords.badge(share));
            name.addClassName("en-person-name");
            var body = new Div(name, quiet(CreditWords.sentence(share.part())), new Span(share.rule()));
            body.addClassName("en-person");
            var end = new Span(CreditWords.share(share));
            end.addClassName("en-task-end");
            list.add(new ListItem(body, end));
        }
        own.forEach(each -> list.add(own(each)));
        return list;
    }

    private static ListItem own(OwnPortion portion) {
        var name = new Div(new Span(portion.seller()), new StatusBadge("Your own seller", Tone.NEUTRAL));
        name.addClassName("en-person-name");
        var body = new Div(name, quiet("No partner earns this part"));
        body.addClassName("en-person");
        var end = new Span(Format.user().percent(portion.share()));
        end.addClassName("en-task-end");
        return new ListItem(body, end);
    }

    static Component losers(List<Loser> losers) {
        var list = list();
        for (var loser : losers) {
            var name = new Div(partner(loser.partner(), loser.name()));
            name.addClassName("en-person-name");
            var body = new Div(name, quiet(CreditWords.sentence(loser.part())), new Span(loser.because()));
            body.addClassName("en-person");
            list.add(new ListItem(body));
        }
        return list;
    }

    static Component claims(List<Claimed> claims, @Nullable Taking taking) {
        var list = list();
        for (var claimed : claims) {
            var claim = claimed.claim();
            var name = new Div(new Span(claimed.name()));
            name.addClassName("en-person-name");
            var said = CreditWords.sentence(claim.part().word()) + " \u00b7 "
                    + (claim.isReported() ? "from the sale's source" : "stated here");
            var body = new Div(name, quiet(said), new Span(Format.word(CreditWords.shows(claim))));
            body.addClassName("en-person");
            var item = new ListItem(body);
            if (taking != null) item.add(actions(claimed, taking));
            list.add(item);
        }
        return list;
    }

    private static Div actions(Claimed claimed, Taking taking) {
        var button = new Button(new Glyph("close"), click -> taking.accept(claimed));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var words = "Take back the claim of " + claimed.name();
        button.setAriaLabel(words);
        button.setTooltipText(words);
        var row = new Div(button);
        row.addClassName("en-actions");
        return row;
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("en-people");
        return list;
    }

    private static Anchor partner(UUID id, String name) {
        return new Anchor("partners/" + id, name);
    }

    private static Span quiet(String text) {
        var quiet = new Span(text);
        quiet.addClassName("en-muted");
        return quiet;
    }
}
