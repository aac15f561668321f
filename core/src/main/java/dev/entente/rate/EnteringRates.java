package dev.entente.rate;

import dev.entente.identity.Requires;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;

/** Takes exchange rates that somebody enters; what their source has said already of a pair and a day is corrected. */
@ApplicationScoped
@Transactional
public class EnteringRates {

    private static final int MOST = 500;

    @Inject
    TakingRates taking;

    @Requires(RatePermissions.ENTER)
    public Taken enter(List<NewRate> said, RateSource source) {
        if (said.isEmpty() || said.size() > MOST)
            throw Problem.field(
                    RateProblem.UNCLEAR_EXCHANGE_RATE, "/rates", "Enter 1 to " + MOST + " at once, or upload a file");
        var findings = new Findings();
        var seen = new HashSet<>();
        for (int i = 0; i < said.size(); i++) {
            said.get(i).check("/rates/" + i, findings);
            if (!seen.add(ExchangeRate.idOf(said.get(i), source)))
                findings.add("/rates/" + i, "The same pair and day are named twice");
        }
        findings.refuse(RateProblem.UNCLEAR_EXCHANGE_RATE);
        return taking.take(said, source);
    }
}
