package dev.entente.ui.reward;

import com.vaadin.flow.component.combobox.ComboBox;
import dev.entente.export.ExportingRewards;
import dev.entente.partner.Partner;
import dev.entente.program.PublishedProgram;
import dev.entente.program.ReadingPrograms;
import dev.entente.reward.DescribingRewards;
import dev.entente.reward.Entitlement;
import dev.entente.reward.GrantingRewards;
import dev.entente.reward.NewGrant;
import dev.entente.reward.NewReward;
import dev.entente.reward.ReadingRewards;
import dev.entente.reward.ReadingRewards.Granted;
import dev.entente.reward.ReadingRewards.Row;
import dev.entente.reward.ReadingRewards.Used;
import dev.entente.reward.RewardPermissions;
import dev.entente.reward.RewardUse;
import dev.entente.reward.UsingRewards;
import dev.entente.table.Sheet;
import dev.entente.ui.shell.PartnerChoice;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the pages about rewards ask, on either side. */
@Dependent
public class RewardDesk {

    private static final int MOST = 100;

    @Inject
    ReadingRewards reading;

    @Inject
    DescribingRewards describing;

    @Inject
    GrantingRewards granting;

    @Inject
    UsingRewards using;

    @Inject
    ExportingRewards exporting;

    @Inject
    ReadingPrograms programs;

    @Inject
    PartnerChoice partners;

    @Inject
    Today today;

    @Inject
    Visit visit;

    List<Row> rewards() {
        return reading.list();
    }

    List<Used> asked() {
        return reading.uses(null, RewardUse.State.ASKED.name(), MOST);
    }

    List<Used> uses() {
        return reading.uses(null, "", MOST);
    }

    List<Used> uses(UUID partner) {
        return reading.uses(partner, "", MOST);
    }

    Sheet<Row> sheet() {
        return exporting.rewards();
    }

    /** Of one partner, or all. */
    Sheet<Used> sheetOfUses(@Nullable UUID partner) {
        return exporting.uses(partner, null);
    }

    List<Granted> grants() {
        return reading.grants();
    }

    List<Entitlement> entitlements(UUID partner) {
        return reading.of(partner);
    }

    List<PublishedProgram> programs() {
        return programs.list().stream().map(ReadingPrograms.Page::program).toList();
    }

    LocalDate today() {
        return today.day();
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, today.zone());
    }

    boolean mayDescribe() {
        return visit.may(RewardPermissions.DESCRIBE);
    }

    boolean mayUse() {
        return visit.may(RewardPermissions.USE);
    }

    UUID own() {
        return visit.partner().map(Partner::id).orElseThrow();
    }

    void describe(String code, NewReward said) {
        describing.describe(code, said);
    }

    ComboBox<Partner> partnerField() {
        var field = new ComboBox<Partner>("Partner");
        partners.offer(field);
        return field;
    }

    void grant(UUID partner, String code, NewGrant said) {
        granting.grant(partner, code, said);
    }

    void end(UUID grant, String because) {
        granting.end(grant, because);
    }

    void use(String code, String words) {
        using.use(own(), code, words);
    }

    void withdraw(UUID use) {
        using.withdraw(use);
    }

    void approve(UUID use, String words) {
        using.approve(use, words);
    }

    void decline(UUID use, String because) {
        using.decline(use, because);
    }

    void fulfil(UUID use, String words) {
        using.fulfil(use, words);
    }
}
