package dev.entente.ui;

import dev.entente.problem.Problem;
import dev.entente.program.Offer;
import dev.entente.program.ProgramProblem;
import dev.entente.program.ReadingEnrolments;
import dev.entente.program.ReadingPrograms;
import dev.entente.program.ReadingTerms;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** In place of the use cases of programs. */
final class FakesOfPrograms {

    private FakesOfPrograms() {}

    static final class Programs extends ReadingPrograms {

        @Override
        public List<Page> list() {
            return List.copyOf(World.current().programs);
        }

        @Override
        public Page open(String code) {
            return list().stream()
                    .filter(page -> page.program().code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new Problem(ProgramProblem.UNKNOWN_PROGRAM, "Look for its code."));
        }

        @Override
        public VersionPage version(String code, int number) {
            var page = open(code);
            var version = page.program().versions().getFirst();
            return new VersionPage(
                    page.program(),
                    version,
                    page.publications().getFirst(),
                    "program: " + code + "\n# version " + number);
        }
    }

    static final class Enrolments extends ReadingEnrolments {

        @Override
        public List<Row> of(UUID partnerId) {
            return World.current().enrolments.stream()
                    .filter(row -> row.partnerId().equals(partnerId))
                    .toList();
        }

        @Override
        public Map<UUID, List<Row>> ofAll(Collection<UUID> partnerIds) {
            return World.current().enrolments.stream()
                    .filter(row -> partnerIds.contains(row.partnerId()))
                    .collect(Collectors.groupingBy(Row::partnerId));
        }
    }

    static final class Terms extends ReadingTerms {

        @Override
        public Optional<Record> read(Offer offer) {
            return Optional.ofNullable(World.current().terms.get(offer.motion()));
        }
    }
}
