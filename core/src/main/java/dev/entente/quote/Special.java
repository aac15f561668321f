package dev.entente.quote;

import dev.entente.api.Percentage;
import dev.entente.api.UnitPrice;
import dev.entente.problem.Findings;
import java.math.BigDecimal;

/** What is asked for beside the price of the program: the last step of a price. */
public sealed interface Special {

    BigDecimal ALL = BigDecimal.valueOf(100);

    /** So many percent less than the usual price. */
    record Off(Percentage percentage) implements Special {

        @Override
        public void check(String at, Findings findings) {
            var percent = percentage.percent();
            if (percent.signum() <= 0 || percent.compareTo(ALL) > 0)
                findings.add(at + "/off", "Use a percentage above 0 and at most 100");
        }
    }

    /** So much for each piece. */
    record Each(UnitPrice price) implements Special {

        @Override
        public void check(String at, Findings findings) {
            if (price.value().signum() < 0) findings.add(at + "/each", "A price is never below zero");
        }
    }

    /** Finds what cannot be asked for. */
    void check(String at, Findings findings);
}
