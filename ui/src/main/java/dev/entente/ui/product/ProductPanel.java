package dev.entente.ui.product;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import dev.entente.product.Past;
import dev.entente.product.Product;
import dev.entente.product.Product.Description;
import dev.entente.product.ProductDetails;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Detail;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Languages;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Tasks;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.kit.Undo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One product: what it is, what it contains, what it is bought with, what it is called elsewhere, and what is asked for it. */
final class ProductPanel {

    private final ProductDesk desk;
    private final Product product;
    private final ProductDetails details;
    private final List<Past> past;
    private final Map<String, String> names;
    private final Undo undo;
    private final SerializableRunnable again;

    ProductPanel(ProductDesk desk, String sku, Undo undo, SerializableRunnable again) {
        this.desk = desk;
        this.undo = undo;
        this.again = again;
        product = desk.open(sku);
        details = product.details();
        past = desk.past(product);
        names = desk.namesAround(product, past);
    }

    String title() {
        return product.name();
    }

    Detail detail(SerializableRunnable close) {
        var detail = new Detail(product.name(), product.sku(), close).with(undo, badges(), facts());
        if (details.isBundle() || desk.mayDescribe()) detail.with(contents());
        detail.with(rules());
        if (!past.isEmpty()) detail.with(before());
        if (desk.seesPrices()) detail.with(prices());
        if (!details.texts().isEmpty() || desk.mayDescribe()) detail.with(texts());
        return detail;
    }

    private Component badges() {
        var row = new Div(
                details.isRetiredOn(desk.today.day())
                        ? new StatusBadge("No longer sold", Tone.WARN)
                        : new StatusBadge("Sold", Tone.GOOD));
        if (details.isBundle()) row.add(new StatusBadge("Bundle", Tone.INFO));
        row.addClassName("en-detail-worth");
        if (desk.mayDescribe()) row.add(new Button("Edit", new Glyph("edit"), click -> edit()));
        return row;
    }

    private Facts facts() {
        var facts = new Facts()
                .fact("Article number", product.sku())
                .fact("Family", product.family())
                .fact("Unit", Format.word(details.unit()));
        var retired = details.retiredFrom();
        if (retired != null)
            facts.fact("No longer sold", "from " + Format.user().day(retired));
        return facts;
    }

    private Panel contents() {
        var panel = new Panel("Contains");
        if (details.parts().isEmpty()) panel.add(quiet("It is no bundle: it contains nothing else."));
        var list = new Tasks();
        details.parts()
                .forEach(part -> list.task(
                        "products/" + part.sku(),
                        names.getOrDefault(part.sku(), part.sku()),
                        part.sku(),
                        "\u00d7 " + Format.user().number(part.quantity())));
        if (!details.parts().isEmpty()) panel.add(list);
        if (desk.mayDescribe()) panel.aside(change("Change what it contains", this::askParts));
        return panel;
    }

    private Panel rules() {
        var said = RuleWords.of(details.rules(), names);
        var panel = new Panel("Rules of buying");
        if (said.isEmpty()) panel.add(quiet("It is bought by itself, in any number."));
        else panel.add(RuleWords.list(said));
        if (desk.mayDescribe()) panel.aside(change("Change the rules", this::askRules));
        return panel;
    }

    /** What held until which day; carts and price lists of days before still go by it. */
    private Panel before() {
        var panel = new Panel("Before");
        panel.add(quiet("Carts and price lists of earlier days go by what held then."));
        for (var each : past) {
            var until = new H3("Until " + Format.user().day(each.until().minusDays(1)));
            panel.add(until, RuleWords.list(words(each)));
        }
        return panel;
    }

    private List<String> words(Past each) {
        var said = new ArrayList<String>();
        var parts = each.parts().stream()
                .map(part -> names.getOrDefault(part.sku(), part.sku()) + "\u00a0\u00d7\u00a0"
                        + Format.user().number(part.quantity()))
                .collect(Collectors.joining(", "));
        said.add(parts.isEmpty() ? "Contained nothing else" : "Contained " + parts);
        var rules = RuleWords.of(each.rules(), names);
        if (rules.isEmpty()) said.add("Bought by itself, in any number");
        else said.addAll(rules);
        return said;
    }

    private Panel prices() {
        return new Panel("What books ask for it", new PricesBeside(desk.prices(product.sku())))
                .aside(new Anchor("price-books", "All price books"));
    }

    private Panel texts() {
        var panel = new Panel("In other languages");
        if (details.texts().isEmpty()) panel.add(quiet("It has one name everywhere."));
        var facts = new Facts();
        details.texts().forEach((language, text) -> {
            var lines = new Div(new Paragraph(text.name()));
            if (!text.description().isBlank()) lines.add(quiet(text.description()));
            facts.fact(Languages.words(language), lines);
        });
        if (!details.texts().isEmpty()) panel.add(facts);
        if (desk.mayDescribe()) panel.aside(change("Change the texts", this::askTexts));
        return panel;
    }

    private static Component quiet(String words) {
        var line = new Paragraph(words);
        line.addClassName("en-muted");
        return line;
    }

    private static Button change(String words, SerializableRunnable ask) {
        var button = new Button("Change", click -> ask.run());
        button.addThemeNames("tertiary", "small");
        button.setAriaLabel(words);
        return button;
    }

    private void edit() {
        var form = new ProductForm(desk.families(), product);
        new Ask("Edit " + product.name(), "Save the product", form.parts())
                .explaining(form.byPointer())
                .then(() -> save(form.said()))
                .open();
    }

    private void askParts() {
        var form = new PartsForm(desk.choice, details);
        new Ask("What " + product.name() + " contains", "Save what it contains", form.content())
                .wide()
                .explaining(form.byPointer())
                .then(() -> change(form::said))
                .open();
    }

    private void askRules() {
        var form = new RulesForm(desk.choice, details.rules());
        new Ask("Rules of buying " + product.name(), "Save the rules", form.content())
                .explaining(form.byPointer())
                .then(() -> change(form::said))
                .open();
    }

    private void askTexts() {
        var form = new TextsForm(details);
        new Ask(product.name() + " in other languages", "Save the texts", form.content())
                .wide()
                .explaining(form.byPointer())
                .then(() -> change(form::said))
                .open();
    }

    private void change(Function<ProductDetails, ProductDetails> change) {
        save(new Description(product.sku(), product.name(), product.family(), change.apply(details)));
    }

    private void save(Description said) {
        var before = product.description();
        desk.describe(said);
        again.run();
        undo.offer("You changed " + said.name(), () -> {
            desk.describe(before);
            again.run();
        });
    }
}
