package dev.entente.rate;

import dev.entente.identity.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;

/** Takes a file of exchange rates. It is read to its end before any transaction begins. */
@ApplicationScoped
public class UploadingRates {

    @Inject
    TakingRates taking;

    @Requires(RatePermissions.ENTER)
    public Taken upload(InputStream file) {
        return taking.takeAll(RateFile.read(file));
    }
}
