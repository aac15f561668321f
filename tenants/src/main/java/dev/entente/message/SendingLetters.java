package dev.entente.message;

import dev.entente.identity.Internal;
import dev.entente.job.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Sends one letter. It goes out at least once: a server that dies between sending and noting it sends the letter again,
 * under the same message id.
 */
@ApplicationScoped
@Internal
public class SendingLetters implements DueWork {

    @Inject
    Outbox outbox;

    @Inject
    Post post;

    @Override
    public String kind() {
        return Mailing.SENDING;
    }

    @Override
    public void run(UUID letter) {
        outbox.take(letter).ifPresent(this::send);
    }

    private void send(Outbox.Ready ready) {
        try {
            post.carry(ready.id(), ready.letter(), ready.paper());
            outbox.close(ready.id(), null);
        } catch (Refused refused) {
            outbox.close(ready.id(), refused.reason());
        }
    }
}
