package dev.entente.rate;

import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Takes a file of exchange rates. It is read to its end before any transaction begins. */
@ApplicationScoped
public class UploadingRates {

    @Inject
    TakingRates taking;

    /** By a source, where one is named; else what the file is says whose rates they are. */
    @Requires(RatePermissions.ENTER)
    public Taken upload(InputStream file, @Nullable RateSource source) {
        if (RateSource.ENTERED.equals(source))
            throw Problem.field(
                    RateProblem.UNCLEAR_EXCHANGE_RATE,
                    "/source",
                    "That is what somebody enters by hand; name another, or none");
        var read = RateFile.read(file);
        return taking.takeAll(source == null ? read : read.by(source));
    }
}
