package dev.entente.view;

import dev.entente.tenant.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Views as they are kept. */
public final class ViewFixtures {

    private ViewFixtures() {}

    public static SavedView view(String list, String name, Map<String, List<String>> filter) {
        var owner = new SavedView.Owner(null, Ids.derived("member"));
        return new SavedView(owner, list, name, filter, Instant.parse("2026-03-03T08:00:00Z"));
    }

    public static SavedView renamed(SavedView view, String name) {
        var renamed = view(view.list(), name, view.filter());
        renamed.id = view.id();
        return renamed;
    }
}
