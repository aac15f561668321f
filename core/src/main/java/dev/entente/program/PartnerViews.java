package dev.entente.program;

import dev.entente.partner.PartnerPermissions;
import dev.entente.view.ViewedList;
import dev.entente.view.ViewedLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** What views of the list of partners say. */
@ApplicationScoped
class PartnerViews implements ViewedLists {

    @Override
    public List<ViewedList> viewed() {
        return List.of(new ViewedList(
                "partners", Set.of("q", "state", "type", "tier", "program", "country"), PartnerPermissions.READ));
    }
}
