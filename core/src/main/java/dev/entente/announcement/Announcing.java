package dev.entente.announcement;

import dev.entente.announcement.Announcement.What;
import dev.entente.identity.Internal;
import dev.entente.message.Audience;
import dev.entente.message.News;
import dev.entente.message.NewsKind;
import dev.entente.message.NewsKinds;
import dev.entente.message.Notifying;
import dev.entente.program.KnowingChanges;
import dev.entente.program.KnowingChanges.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Writes what each partner is told of a version, and tells it. What was told once is never told again. */
@Internal
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Announcing implements NewsKinds {

    private static final String KIND = "program.changed";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    @Inject
    Announcements announcements;

    @Inject
    KnowingChanges knowing;

    @Inject
    Notifying notifying;

    @Inject
    InstantSource clock;

    @Override
    public List<NewsKind> kinds() {
        return List.of(new NewsKind(KIND, "changes of our programs", false, true));
    }

    /** Whoever takes part in the program, of what concerns it; a new program concerns nobody yet. */
    void comes(UUID versionId) {
        if (announcements.byId(Announcement.id(versionId, What.COMES)).isPresent()) return;
        var change = knowing.of(versionId);
        if (change.isEmpty() || change.get().isWithdrawn()) return;
        var announcement = announced(versionId, change.get(), What.COMES);
        var notices = new ArrayList<ProgramNotice>();
        change.get().partners().forEach((partner, tier) -> {
            var own = tier.orElse(null);
            var changes =
                    new Concerning(change.get().tiers(), own).of(change.get().changes());
            if (!changes.isEmpty()) notices.add(new ProgramNotice(announcement, change.get(), partner, own, changes));
        });
        var title =
                change.get().name() + " changes on " + DAY.format(change.get().from());
        tell(announcement, notices, title);
    }

    /** Those who were told that it comes. */
    void withdrawn(UUID versionId) {
        if (announcements.byId(Announcement.id(versionId, What.WITHDRAWN)).isPresent()) return;
        var change = knowing.of(versionId);
        var told = announcements.told(Announcement.id(versionId, What.COMES));
        if (change.isEmpty() || told.isEmpty()) return;
        var announcement = announced(versionId, change.get(), What.WITHDRAWN);
        var day = DAY.format(change.get().from());
        var words = "What was announced for " + day + " does not come: "
                + change.get().because();
        var notices = told.stream()
                .map(each ->
                        new ProgramNotice(announcement, change.get(), each.partnerId(), each.tier(), List.of(words)))
                .toList();
        tell(announcement, notices, change.get().name() + " does not change on " + day);
    }

    private Announcement announced(UUID versionId, Change change, What what) {
        return new Announcement(versionId, change.programId(), what, clock.instant());
    }

    /** Where it concerns nobody, nothing is announced. */
    private void tell(Announcement announcement, List<ProgramNotice> notices, String title) {
        if (notices.isEmpty()) return;
        announcements.insert(announcement);
        announcements.insertAll(notices);
        for (var notice : notices) {
            var text = String.join(". ", notice.changes()) + ".";
            var news = new News(KIND, title, text, "portal/program");
            notifying.tell(new Audience.OfPartner(notice.partnerId(), Set.of()), news);
        }
    }
}
