package dev.entente.ui.product;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.entente.product.BuyingRules;
import dev.entente.ui.kit.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules of buying a product, as sentences. */
final class RuleWords {

    private RuleWords() {}

    /** None where anything goes; names are those of the products that rules name. */
    static List<String> of(BuyingRules rules, Map<String, String> names) {
        var said = new ArrayList<String>();
        if (!rules.requires().isEmpty()) said.add("Needs " + names(rules.requires(), names) + " bought with it");
        if (!rules.excludes().isEmpty()) said.add("Cannot be bought with " + names(rules.excludes(), names));
        pieces(rules.least(), rules.most(), said);
        if (rules.multiple() != null) said.add("Sold by " + number(rules.multiple()));
        return List.copyOf(said);
    }

    private static void pieces(@Nullable Long least, @Nullable Long most, List<String> said) {
        if (least != null && most != null) said.add("Sold from " + number(least) + " to " + number(most));
        else if (least != null) said.add("Sold from " + number(least) + " on");
        else if (most != null) said.add("Sold up to " + number(most));
    }

    private static String number(long count) {
        return Format.user().number(count);
    }

    private static String names(List<String> skus, Map<String, String> names) {
        return skus.stream()
                .map(sku -> names.containsKey(sku) ? names.get(sku) + " (" + sku + ")" : sku)
                .collect(Collectors.joining(", "));
    }

    static UnorderedList list(List<String> said) {
        var list = new UnorderedList();
        list.addClassName("en-said");
        said.forEach(words -> list.add(new ListItem(words)));
        return list;
    }
}
