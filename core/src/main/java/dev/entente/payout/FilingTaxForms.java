package dev.entente.payout;

import dev.entente.audit.Audit;
import dev.entente.file.FileType;
import dev.entente.file.NewFile;
import dev.entente.file.Purpose;
import dev.entente.file.Purposes;
import dev.entente.file.StoringFiles;
import dev.entente.file.Upload;
import dev.entente.identity.Internal;
import dev.entente.job.Dispatch;
import dev.entente.partner.ReadingPartners;
import dev.entente.partner.TakingTurns;
import dev.entente.payout.TaxForm.State;
import dev.entente.problem.Problem;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts tax forms down: those that count at once, and those that wait with their files for a second look. */
@Internal
@ApplicationScoped
@Transactional
class FilingTaxForms implements Purposes {

    static final String ENDING = "tax-form-ending";
    static final long MOST_BYTES = 10_000_000;

    /** How many days ahead of its last one both sides are told. */
    static final int NOTICE = 30;

    private static final String PURPOSE = "payout.tax-form";
    private static final Set<String> TYPES = Set.of(FileType.PDF, FileType.PNG, FileType.JPEG);
    private static final int MOST_LETTERS = 70;
    private static final int MOST = 200;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    @Inject
    Payees payees;

    @Inject
    ReadingPartners partners;

    @Inject
    TakingTurns turns;

    @Inject
    StoringFiles files;

    @Inject
    Dispatch dispatch;

    @Inject
    PayoutNews news;

    @Inject
    Audit audit;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    @Override
    public List<Purpose> purposes() {
        return List.of(new Purpose(PURPOSE, PayoutPermissions.PAYEE_READ));
    }

    void enter(UUID partnerId, @Nullable String kind, @Nullable LocalDate receivedOn, @Nullable LocalDate validUntil) {
        var name = named(kind);
        if (receivedOn == null || receivedOn.isAfter(tenant.today()) || receivedOn.getYear() < FIRST_YEAR)
            throw unclear("/receivedOn", "Say on which day it came, today at the latest");
        refuseUnlessKept(validUntil);
        if (validUntil != null && validUntil.isBefore(receivedOn))
            throw unclear("/validUntil", "It ends before it came");
        turns.with(List.of(partnerId));
        var form = new TaxForm(partnerId, name, receivedOn, validUntil);
        if (payees.forms(partnerId).stream().anyMatch(form::isLike)) return; // sent twice
        payees.insert(form);
        remind(form);
        audit.record("tax-form.filed", "partner", partnerId, null, PayeePage.Form.of(form));
    }

    void refuseUnlessClear(UUID partnerId, @Nullable String kind, @Nullable LocalDate validUntil) {
        partners.open(partnerId);
        clear(kind, validUntil, payees.forms(partnerId));
    }

    /** The name of the form. */
    private String clear(@Nullable String kind, @Nullable LocalDate validUntil, List<TaxForm> before) {
        var name = named(kind);
        if (validUntil != null && validUntil.isBefore(tenant.today()))
            throw unclear("/validUntil", "It has ended already; hand in one that holds");
        refuseUnlessKept(validUntil);
        if (before.stream().filter(each -> each.state != State.OVER).count() >= MOST)
            throw unclear("/file", "There are " + MOST + " tax forms already; ask the vendor");
        return name;
    }

    void handIn(UUID partnerId, @Nullable String kind, @Nullable LocalDate validUntil, String fileName, Upload upload) {
        var partner = partners.open(partnerId);
        turns.with(List.of(partnerId));
        var before = payees.forms(partnerId);
        var name = clear(kind, validUntil, before);
        before.stream()
                .filter(each -> each.state == State.PROPOSED && TaxForm.isSame(each.kind, name))
                .forEach(this::replaced);
        var file = files.store(new NewFile(partnerId, PURPOSE, fileName, TYPES, MOST_BYTES), upload);
        var form = new TaxForm(partnerId, name, tenant.today(), validUntil, file);
        payees.insert(form);
        audit.record("tax-form.handed-in", "partner", partnerId, null, PayeePage.Form.of(form));
        news.handedIn(partner, form);
    }

    private void replaced(TaxForm form) {
        var before = PayeePage.Form.of(form);
        form.see(State.OVER, "Another was handed in", clock.instant());
        payees.update(form);
        audit.record("tax-form.replaced", "partner", form.partnerId, before, PayeePage.Form.of(form));
    }

    /** Both sides are told before it ends: tomorrow, where that is soon. */
    void remind(TaxForm form) {
        var day = reminded(form.validUntil, tenant.today());
        if (day != null) dispatch.at(day.atStartOfDay(tenant.get().zone()).toInstant(), ENDING, form.id);
    }

    /** The day on which both sides are told; none of one that has no end, or no day left. */
    static @Nullable LocalDate reminded(@Nullable LocalDate until, LocalDate today) {
        if (until == null || !until.isAfter(today)) return null;
        var day = until.minusDays(NOTICE);
        return day.isAfter(today) ? day : today.plusDays(1);
    }

    /** The REST interface reads no other days; a page does. */
    static void refuseUnlessKept(@Nullable LocalDate validUntil) {
        if (validUntil != null && validUntil.getYear() > LAST_YEAR)
            throw unclear("/validUntil", "Use a day up to the year " + LAST_YEAR);
    }

    private static String named(@Nullable String kind) {
        var name = kind == null ? "" : kind.strip();
        if (name.isEmpty() || name.length() > MOST_LETTERS) throw unclear("/kind", "Name the form, such as W-9");
        return name;
    }

    static Problem unclear(String pointer, String detail) {
        return Problem.field(PayoutProblem.UNCLEAR_TAX_FORM, pointer, detail);
    }
}
