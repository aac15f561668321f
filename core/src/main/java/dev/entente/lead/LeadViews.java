package dev.entente.lead;

import dev.entente.view.ViewedList;
import dev.entente.view.ViewedLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** What views of the list of leads say. */
@ApplicationScoped
class LeadViews implements ViewedLists {

    @Override
    public List<ViewedList> viewed() {
        return List.of(
                new ViewedList("leads", Set.of("q", "state"), LeadPermissions.READ),
                new ViewedList("lead-offers", Set.of("state"), LeadPermissions.OWN));
    }
}
