package dev.entente.contribution;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.entente.audit.Audit;
import dev.entente.audit.Audit.Change;
import dev.entente.identity.Internal;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import dev.entente.problem.Findings;
import dev.entente.program.LoadingPrograms;
import dev.entente.program.PublishedProgram;
import dev.entente.tenant.Numbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks at what programs are said to have cost, takes what is fine, and takes it back. A number of queries, however many there are. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TakingProgramCosts {

    private static final String PREFIX = "PC";

    @Inject
    ProgramCosts costs;

    @Inject
    Partners partners;

    @Inject
    LoadingPrograms programs;

    @Inject
    Numbers numbers;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** What is wrong with it, of what program and partner it is, and whether it is there already. */
    public record Looked(
            NewProgramCost said,
            Findings findings,
            @Nullable UUID programId,
            @Nullable UUID partnerId,
            @Nullable ProgramCost known) {}

    public List<Looked> look(List<NewProgramCost> said) {
        var codes = texts(said.stream().map(NewProgramCost::partner));
        var known = partners.byCodes(codes).stream().collect(toMap(Partner::code, Partner::id));
        var kept = programs.all().stream().collect(toMap(PublishedProgram::code, PublishedProgram::id));
        var before = costs
                .byIds(Stream.of(texts(said.stream().map(NewProgramCost::reference)))
                        .map(ProgramCost::idOf)
                        .toArray(UUID[]::new))
                .stream()
                .collect(toMap(ProgramCost::id, each -> each));
        var references = new HashSet<String>();
        var looked = new ArrayList<Looked>();
        for (var each : said) {
            var findings = new Findings();
            each.check("", findings);
            var program = find(each.program(), kept, "/program", "There is no program ", findings);
            var partner = find(each.partner(), known, "/partner", "There is no partner ", findings);
            var reference = each.reference();
            if (reference != null && !references.add(reference))
                findings.add("/reference", "The same reference is named twice");
            var there = reference == null ? null : before.get(ProgramCost.idOf(reference));
            looked.add(new Looked(each, findings, program, partner, there));
        }
        return looked;
    }

    private static String[] texts(Stream<@Nullable String> texts) {
        return texts.flatMap(Stream::ofNullable).distinct().toArray(String[]::new);
    }

    private static @Nullable UUID find(
            @Nullable String code, Map<String, UUID> known, String at, String unknown, Findings findings) {
        if (code == null) return null;
        if (!known.containsKey(code)) findings.add(at, unknown + code);
        return known.get(code);
    }

    /** In the order given; what is there already stays as it is. */
    public List<ProgramCost> take(List<Looked> fine) {
        int fresh = Math.toIntExact(
                fine.stream().filter(each -> each.known() == null).count());
        var next = numbers.next(PREFIX, fresh).iterator();
        var all = new ArrayList<ProgramCost>();
        var rows = new ArrayList<ProgramCost>();
        for (var each : fine) {
            var row = each.known();
            if (row == null) {
                row = new ProgramCost(each.said(), next.next(), each.programId(), each.partnerId(), clock.instant());
                rows.add(row);
            }
            all.add(row);
        }
        write(rows, "program-cost.entered");
        return all;
    }

    /** The entries that take these back; what was taken back before is left out. */
    public List<ProgramCost> takeBack(Collection<UUID> ids, String because) {
        var keys = ids.toArray(UUID[]::new);
        var gone = costs.takingBack(keys).stream().map(ProgramCost::takesBack).collect(toSet());
        var left = costs.byIds(keys).stream()
                .filter(each -> !gone.contains(each.id()))
                .toList();
        var next = numbers.next(PREFIX, left.size()).iterator();
        var rows = left.stream()
                .map(each -> each.takenBack(next.next(), because, clock.instant()))
                .toList();
        write(rows, "program-cost.taken-back");
        return rows;
    }

    private void write(List<ProgramCost> rows, String action) {
        if (rows.isEmpty()) return;
        costs.insertAll(rows);
        audit.recordAll(rows.stream()
                .map(row -> new Change(action, "program-cost", row.id(), null, view(row)))
                .toList());
    }

    private static Map<String, Object> view(ProgramCost cost) {
        var view = new LinkedHashMap<String, Object>();
        view.put("number", cost.number());
        view.put("kind", cost.kind().title());
        view.put("months", cost.from() + " to " + cost.last());
        view.put("amount", cost.amount().toString());
        view.put("description", cost.description());
        view.put("source", cost.source());
        if (cost.programId() != null) view.put("program", cost.programId().toString());
        if (cost.partnerId() != null) view.put("partner", cost.partnerId().toString());
        return view;
    }
}
