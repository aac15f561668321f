package dev.entente.dispute;

import dev.entente.identity.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Both sides talk about an open dispute; the other one is told. */
@ApplicationScoped
@Transactional
@Requires(DisputePermissions.COMMENT)
public class CommentingDisputes {

    @Inject
    StoredDisputes stored;

    @Inject
    InstantSource clock;

    public void say(UUID id, @Nullable String text) {
        var words = StoredDisputes.text("/text", text);
        var dispute = stored.open(id);
        stored.commented(dispute, new DisputeComment(dispute, words, clock.instant()));
    }
}
