package dev.entente.message;

import dev.entente.identity.Internal;
import dev.entente.job.Dispatch;
import dev.entente.job.Dispatch.Due;
import dev.entente.tenant.Bulk;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Tells members what concerns them: in their inbox, and by e-mail as each has chosen. Said in the caller's transaction, told once it has committed. */
@ApplicationScoped
@Internal
@Transactional(TxType.MANDATORY)
public class Notifying {

    static final String TELLING = "news.tell";

    @Inject
    Bulletins bulletins;

    @Inject
    Bulk bulk;

    @Inject
    KnownKinds kinds;

    @Inject
    Dispatch dispatch;

    @Inject
    InstantSource clock;

    public void tell(Audience whom, News news) {
        tell(Ids.next(), whom, news);
    }

    /** Whom news concern, and what they are. */
    public record Told(Audience whom, News news) {}

    /** Each to its own, as many questions however many there are. */
    public void tellAll(List<Told> all) {
        if (all.isEmpty()) return;
        all.stream().map(each -> each.news().kind()).distinct().forEach(kinds::get);
        var now = clock.instant();
        var told = all.stream()
                .map(each -> new Bulletin(Ids.next(), Scope.current().partnerId(), each.whom(), each.news(), now))
                .toList();
        bulk.insertLastUnlessThere(told);
        dispatch.all(TELLING, told.stream().map(each -> new Due(now, each.id)).toList());
    }

    /**
     * The same, but nothing where news under this key were told before, by the same transaction or at the same moment too: work that
     * is begun again tells nothing twice.
     */
    public void once(UUID key, Audience whom, News news) {
        if (bulletins.find(key).isEmpty()) tell(key, whom, news);
    }

    private void tell(UUID key, Audience whom, News news) {
        kinds.get(news.kind());
        var bulletin = new Bulletin(key, Scope.current().partnerId(), whom, news, clock.instant());
        bulk.insertLastUnlessThere(List.of(bulletin));
        dispatch.now(TELLING, bulletin.id);
    }
}
