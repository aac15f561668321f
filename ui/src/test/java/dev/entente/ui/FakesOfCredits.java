package dev.entente.ui;

import dev.entente.attribution.AttributionProblem;
import dev.entente.attribution.CreditFixtures;
import dev.entente.attribution.CreditTable;
import dev.entente.attribution.ReadingCreditTable;
import dev.entente.attribution.ReadingCredits;
import dev.entente.attribution.SaleClaim;
import dev.entente.attribution.StatingEvidence;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.sale.Evidence.AgreedSplit;
import dev.entente.sale.Evidence.Claim;
import dev.entente.sale.Evidence.Exclusion;
import dev.entente.sale.EvidenceRules;
import dev.entente.sale.EvidenceText;
import dev.entente.sale.SplitRules;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Credits, as the running test's world holds them. */
final class FakesOfCredits {

    private FakesOfCredits() {}

    static final class Reading extends ReadingCredits {

        @Override
        public Page of(UUID saleId) {
            return Optional.ofNullable(World.current().credits)
                    .filter(page -> page.saleId().equals(saleId))
                    .orElseThrow(() -> new Problem(AttributionProblem.UNKNOWN_CREDIT, "Look for the sale."));
        }

        @Override
        public List<String> excludable(UUID saleId) {
            return List.of("forbidden", "fraud");
        }

        @Override
        public boolean countsPoints(UUID saleId) {
            return true;
        }
    }

    static final class Stating extends StatingEvidence {

        @Override
        public SaleClaim claim(UUID saleId, Claim claim) {
            checked(claim);
            World.current()
                    .done
                    .add("stated a claim of " + claim.partner() + ", who "
                            + claim.part().word());
            return CreditFixtures.stated(claim);
        }

        @Override
        public Expected rehearse(UUID saleId, Claim claim) {
            checked(claim);
            return CreditFixtures.expected(claim);
        }

        @Override
        public void agree(UUID saleId, AgreedSplit split) {
            checked(split);
            World.current().done.add("agreed on " + EvidenceText.of(split));
            World.current().credits = CreditFixtures.shared(split);
        }

        @Override
        public Expected rehearse(UUID saleId, AgreedSplit split) {
            checked(split);
            return new Expected("It was agreed", CreditFixtures.shared(split).credited(), List.of());
        }

        @Override
        public void undoSplit(UUID saleId) {
            World.current().done.add("took the split back");
            World.current().credits = CreditFixtures.contested(null);
        }

        private static void checked(AgreedSplit split) {
            var findings = new Findings();
            SplitRules.of(split, "", findings);
            findings.refuse(AttributionProblem.UNCLEAR_EVIDENCE);
        }

        private static void checked(Claim claim) {
            var findings = new Findings();
            EvidenceRules.claim(claim, "", findings);
            findings.refuse(AttributionProblem.UNCLEAR_EVIDENCE);
        }

        @Override
        public void takeBack(UUID saleId, UUID claimId) {
            World.current().done.add("took back a claim");
        }

        @Override
        public void exclude(UUID saleId, Exclusion exclusion) {
            if (exclusion.reason().isBlank()) {
                throw Problem.field(AttributionProblem.UNCLEAR_EVIDENCE, "/reason", "Write something here");
            }
            World.current().done.add("excluded as " + exclusion.kind());
            World.current().credits = CreditFixtures.contested(exclusion);
        }

        @Override
        public void include(UUID saleId) {
            World.current().done.add("included");
            World.current().credits = CreditFixtures.contested(null);
        }
    }

    static final class Table extends ReadingCreditTable {

        @Override
        public List<CreditTable> list() {
            return List.copyOf(World.current().tables);
        }
    }
}
