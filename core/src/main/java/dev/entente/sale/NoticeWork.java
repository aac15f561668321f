package dev.entente.sale;

import dev.entente.identity.Internal;
import dev.entente.job.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Puts the notices of renewals where a version says that was published. */
@Internal
@ApplicationScoped
class NoticeWork implements DueWork {

    @Inject
    MovingNotices moving;

    @Override
    public String kind() {
        return RenewalClock.NOTICES;
    }

    @Override
    public void run(UUID version) {
        var after = Optional.of(new UUID(0, 0));
        while (after.isPresent()) after = moving.page(version, after.get());
    }
}
