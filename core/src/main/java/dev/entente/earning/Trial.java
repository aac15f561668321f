package dev.entente.earning;

import static java.util.stream.Collectors.toMap;

import dev.entente.earning.Resolution.Part;
import dev.entente.program.Business.Approved;
import dev.entente.program.Enrolled;
import dev.entente.program.PublishedProgram;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Some partners, on whom another version of their program is tried from a day on, page by page in the order of days. */
public final class Trial {

    private final UUID id;
    private final PublishedProgram program;
    private final PublishedProgram tried;
    private final LocalDate from;
    private final Map<UUID, Enrolled> enrolled;
    private final Map<UUID, Enrolled> assumed;

    /**
     * Whose pages these are; the program as it is and with the other version; how the partners take part in it, and how they
     * would, with other tiers over time.
     */
    public Trial(
            UUID id,
            PublishedProgram program,
            PublishedProgram tried,
            LocalDate from,
            Collection<Enrolled> enrolled,
            Function<Enrolled, Enrolled> assumed) {
        this.id = id;
        this.program = program;
        this.from = from;
        this.tried = tried;
        this.enrolled = enrolled.stream().collect(toMap(Enrolled::partnerId, each -> each));
        this.assumed = enrolled.stream().collect(toMap(Enrolled::partnerId, assumed));
    }

    UUID id() {
        return id;
    }

    /** The first day on which the other version counts. */
    LocalDate from() {
        return from;
    }

    PublishedProgram program() {
        return program;
    }

    PublishedProgram tried() {
        return tried;
    }

    /** How the partners take part in the program. */
    Collection<Enrolled> enrolled() {
        return enrolled.values();
    }

    Enrolled assumed(Enrolled each) {
        return assumed.getOrDefault(each.partnerId(), each);
    }

    boolean concerns(UUID partner) {
        return enrolled.containsKey(partner);
    }

    /** With the other version in place of the program. */
    List<Part> parts(List<Part> known) {
        return known.stream().map(this::part).toList();
    }

    /** What was approved on or after the first day would have been approved under the other version. */
    Approved approved(Approved known) {
        boolean isUnderIt =
                known.program().equals(program.code()) && !known.on().isBefore(from);
        return isUnderIt ? known.under(tried.versions().getLast().number()) : known;
    }

    private Part part(Part known) {
        return known.program().id().equals(program.id()) ? new Part(tried, assumed(known.enrolled())) : known;
    }

    /** As they are on a day, and as they would be, by their names. */
    public Tried.Tiers tiers(UUID partner, LocalDate day) {
        return new Tried.Tiers(tier(enrolled, program, partner, day), tier(assumed, tried, partner, day));
    }

    private static @Nullable String tier(
            Map<UUID, Enrolled> all, PublishedProgram program, UUID partner, LocalDate day) {
        var each = all.get(partner);
        if (each == null || !each.isOn(day)) return null;
        return each.tierOn(day)
                .or(() -> program.inForce(day)
                        .filter(version -> !version.tiers().isEmpty())
                        .map(version -> version.tiers().getFirst().code()))
                .map(code -> program.tierName(code).orElse(code))
                .orElse(null);
    }
}
