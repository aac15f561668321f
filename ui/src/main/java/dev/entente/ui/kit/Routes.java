package dev.entente.ui.kit;

import com.vaadin.flow.component.select.Select;
import dev.entente.api.commercial.Occurrence.Route;

/** On which way a customer buys, in words, and a choice of one. */
public final class Routes {

    private Routes() {}

    public static String words(Route route) {
        return switch (route) {
            case DIRECT -> "Directly";
            case PUBLIC_LISTING -> "By a public listing";
            case PRIVATE_OFFER -> "By a private offer";
            case RESOLD_PRIVATE_OFFER -> "By a private offer that the partner resells";
        };
    }

    /** Directly, until another is chosen. */
    public static Select<Route> field() {
        var field = new Select<Route>();
        field.setLabel("How it is bought");
        field.setItems(Route.values());
        field.setItemLabelGenerator(Routes::words);
        field.setValue(Route.DIRECT);
        return field;
    }
}
