package dev.entente.program;

import dev.entente.catalog.KnowingPlugins;
import dev.entente.identity.Internal;
import dev.entente.measure.Measures;
import dev.entente.plugin.Models;
import dev.entente.tenant.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;

/** Programs as they would be, had a file been published that is not. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AssumingPrograms {

    @Inject
    LoadingPrograms programs;

    @Inject
    Models models;

    @Inject
    Measures measures;

    @Inject
    KnowingPlugins plugins;

    /** A program as it is, and as it would be. */
    public record Assumed(PublishedProgram program, PublishedProgram assumed) {

        /** The version that it would be. */
        public Version version() {
            return assumed.versions().getLast();
        }
    }

    /**
     * With the file as its newest version, in force from a day on whatever day the file says, and for existing business as long after
     * that as it says; empty where there is no program of its code yet. A file that could not be published is refused with all that is to be changed.
     */
    public Optional<Assumed> from(String yaml, LocalDate day) {
        var file = ProgramFile.read(yaml, TermsReading.of(models, measures, plugins));
        return programs.all().stream()
                .filter(each -> each.code().equals(file.code()))
                .findFirst()
                .map(program -> new Assumed(program, with(program, file, day)));
    }

    private static PublishedProgram with(PublishedProgram program, ProgramFile file, LocalDate day) {
        var versions = new ArrayList<>(program.versions());
        int next = 1 + versions.stream().mapToInt(Version::number).max().orElse(0);
        versions.add(LoadingPrograms.version(
                Ids.derived("assumed", program.id(), file.digest(), day), next, day, file.beginning(day)));
        return new PublishedProgram(program.id(), program.code(), program.name(), versions);
    }
}
