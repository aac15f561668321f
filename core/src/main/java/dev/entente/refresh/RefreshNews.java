package dev.entente.refresh;

import dev.entente.clock.Quarter;
import dev.entente.identity.Internal;
import dev.entente.identity.Role;
import dev.entente.message.Audience;
import dev.entente.message.News;
import dev.entente.message.NewsKind;
import dev.entente.message.NewsKinds;
import dev.entente.message.Notifying;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells those who look after programs that one is to be looked through, and once more on the last day. */
@Internal
@ApplicationScoped
class RefreshNews implements NewsKinds {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final Set<Role> OWNERS = Set.of(Role.ADMINISTRATOR, Role.PARTNER_OPERATIONS);
    private static final String DUE = "program.refresh-due";

    @Inject
    Notifying notifying;

    @Override
    public List<NewsKind> kinds() {
        return List.of(new NewsKind(DUE, "programs that are to be looked through this quarter", true, false));
    }

    void opened(ProgramRefresh refresh, String program) {
        tell(refresh, "Look through " + program + " by " + DAY.format(refresh.dueOn()));
    }

    void due(ProgramRefresh refresh, String program) {
        tell(refresh, "Today is the last day to look through " + program);
    }

    private void tell(ProgramRefresh refresh, String title) {
        var text = "How it ran in " + words(refresh.quarter())
                + ", which incentives end, and what matters next. Close it by a draft, or say why nothing changes.";
        notifying.tell(new Audience.OfVendor(OWNERS), new News(DUE, title, text, "program-refreshes/" + refresh.id()));
    }

    static String words(Quarter quarter) {
        return "Q" + quarter.number() + " " + quarter.year();
    }
}
