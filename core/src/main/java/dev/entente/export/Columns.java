package dev.entente.export;

import dev.entente.api.Amount;
import dev.entente.enablement.ReadingCertifications.OfPartner;
import dev.entente.export.DealRows.DealRow;
import dev.entente.export.MilestoneRows.MilestoneRow;
import dev.entente.export.PartnerRows.PartnerRow;
import dev.entente.export.RegistrationRows.RegistrationRow;
import dev.entente.export.SaleLineRows.SaleLineRow;
import dev.entente.export.SubscriptionRows.SubscriptionRow;
import dev.entente.identity.MemberRow;
import dev.entente.identity.ReadingAudit;
import dev.entente.identity.Role;
import dev.entente.level.ListingProposals;
import dev.entente.partner.Partner;
import dev.entente.partner.PartnerType;
import dev.entente.registration.PinnedVersion;
import dev.entente.registration.Protection;
import dev.entente.settlement.ComingPart;
import dev.entente.settlement.StatementLine;
import dev.entente.settlement.StatementRow;
import dev.entente.settlement.TracedStep;
import dev.entente.table.Sheet.Column;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands in the columns of each list; where the list can be imported, under the names that the import knows. */
final class Columns {

    static final List<Column<PartnerRow>> PARTNER = List.of(
            of("Number", row -> row.partner().number()),
            of("Code", row -> row.partner().code()),
            of("Name", row -> row.partner().name()),
            of("Country", row -> row.partner().country()),
            of("Website", row -> row.partner().website()),
            of("Partner since", row -> row.partner().since()),
            of("State", row -> row.partner().state().code()),
            of("Types", row -> types(row.partner())),
            of("Covers", PartnerRow::covers),
            of(
                    "Said once of where and to whom it sells",
                    row -> row.partner().profile().saidOnce()));

    static final List<Column<DealRow>> DEAL = List.of(
            of("Number", row -> row.deal().number()),
            of("Name", row -> row.deal().name()),
            of("Customer", row -> row.deal().customerName()),
            of("Customer\u2019s domain", row -> row.deal().domain()),
            of("Partner", DealRow::partner),
            of("Stage", row -> lower(row.deal().stage())),
            of("Motion", row -> row.deal().motion()),
            of("Program", row -> row.deal().program()),
            of("Amount", row -> row.deal().amount().value()),
            of("Currency", row -> row.deal().amount().unit().code()),
            of("Expected close", row -> row.deal().expectedClose()),
            of("Next step", row -> row.deal().nextStep()),
            of("Next step on", row -> row.deal().nextStepOn()),
            of("Source", row -> lower(row.deal().source())),
            of("Source\u2019s id", row -> row.deal().externalId()),
            of("Closed", row -> row.deal().closedOn()),
            of("Because", row -> row.deal().closedBecause()));

    static final List<Column<ListingProposals.Row>> LEVEL = List.of(
            of("Partner", ListingProposals.Row::partner),
            of("Program", ListingProposals.Row::program),
            of("From", ListingProposals.Row::from),
            of("To", ListingProposals.Row::to),
            of("State", row -> lower(row.proposal().state())),
            of("Reviewed on", row -> row.proposal().reviewedOn()),
            of("Begins on", row -> row.proposal().effectiveOn()),
            of("Put off to", row -> row.proposal().postponedTo()),
            of("Because", row -> row.proposal().reason()));

    static final List<Column<RegistrationRow>> REGISTRATION = List.of(
            of("Number", row -> row.registration().number()),
            of("Customer", row -> row.registration().customerName()),
            of("Customer\u2019s domain", row -> row.registration().domain()),
            of("Partner", RegistrationRow::partner),
            of("State", row -> lower(row.registration().state())),
            of("Buyer", row -> row.registration().buyerRole()),
            of("Need", row -> row.registration().problem()),
            of("Next meeting", row -> row.registration().meetingOn()),
            of("Motion", row -> row.registration().motion()),
            of("Program", row -> row.registration().program()),
            of("Products", row -> row.registration().products()),
            of("Amount", row -> amount(row.registration().amount())),
            of("Currency", row -> unit(row.registration().amount())),
            of("Expected close", row -> row.registration().expectedClose()),
            of("Evidence", row -> row.registration().evidence()),
            of("Country", row -> row.registration().country()),
            of("Segment", row -> row.registration().segment()),
            of("Sent", row -> row.registration().submittedAt()),
            of("Decided", row -> row.registration().decidedAt()),
            of("Because", row -> row.registration().reason()),
            of("Protected from", row -> from(row.registration().protection())),
            of("Protected until", row -> last(row.registration().protection())),
            of("Program version", row -> version(row.registration().pinned())),
            of("Version since", row -> since(row.registration().pinned())),
            of("Last meeting", row -> row.registration().lastMeeting()),
            of("Ended", row -> row.registration().endedOn()));

    static final List<Column<SaleLineRow>> SALE = List.of(
            of("Number", row -> row.sold().number()),
            of("Source", row -> row.sold().report().source()),
            of("Invoice or order", row -> row.sold().report().id()),
            of("Kind", row -> lower(row.sold().report().kind())),
            of("Refund of", row -> row.sold().report().of()),
            of("Date", row -> row.sold().report().on()),
            of("Partner", row -> row.sold().report().partner()),
            of("Program", row -> row.sold().report().program()),
            of("Motion", row -> row.sold().report().motion()),
            of(
                    "Route",
                    row -> row.sold().route().equals("direct")
                            ? null
                            : row.sold().route()) /* left out, it means direct */,
            of("Customer", row -> row.sold().report().customer().name()),
            of("Customer\u2019s domain", row -> row.sold().report().customer().domain()),
            of("Product", row -> row.sold().line().sku()),
            of("Quantity", row -> row.sold().line().quantity()),
            of("Term", row -> row.sold().term()),
            of("List price", row -> row.sold().listPrice()),
            of("Net amount", row -> row.sold().line().net().value()),
            of("Currency", row -> row.sold().line().net().unit().code()),
            of("Registered", row -> Boolean.TRUE.equals(row.sold().report().registered()) ? "yes" : null),
            of("Registration", row -> row.sold().report().registration()),
            of("Partner\u2019s part", row -> row.sold().report().role()),
            of("Region", row -> row.sold().report().customer().region()),
            of("Segment", row -> row.sold().report().customer().segment()),
            of("Subscription", SaleLineRow::subscription),
            of("Subscribed since", SaleLineRow::subscribed),
            of("Renews by itself", SaleLineRow::renews),
            of("Agreed on", row -> row.sold().report().agreed()),
            of("Invoiced by", SaleLineRow::invoicedBy),
            of("Invoicing partner", SaleLineRow::invoicer),
            of("Claims", SaleLineRow::claims),
            of("Agreed split", SaleLineRow::split),
            of("Excluded as", SaleLineRow::excluded),
            of("Excluded because", SaleLineRow::because));

    static final List<Column<MilestoneRow>> MILESTONE = List.of(
            of("Milestone\u2019s id", row -> row.milestone().externalId()),
            of("Source", row -> row.milestone().source()),
            of("Date", row -> row.milestone().on()),
            of("Partner", MilestoneRow::partner),
            of("Program", row -> row.milestone().program()),
            of("Motion", row -> row.milestone().motion()),
            of("Milestone", row -> row.milestone().name()),
            of("Services", row -> amount(row.milestone().services())),
            of("Currency", row -> unit(row.milestone().services())),
            of("Withdrawn", row -> row.milestone().isWithdrawn() ? "yes" : "no"));

    static final List<Column<SubscriptionRow>> SUBSCRIPTION = List.of(
            of("Subscription", row -> row.subscription().name()),
            of("Customer", row -> row.subscription().customer()),
            of("Partner", SubscriptionRow::partner),
            of("State", row -> lower(row.state())),
            of("Since", row -> row.subscription().since()),
            of("Renewed", row -> row.subscription().renewed()),
            of("Runs through", row -> through(row.subscription().until())),
            of("Product lines", row -> String.join(", ", row.subscription().families())),
            of("Sold", row -> row.subscription().sold().value()),
            of("Currency", row -> row.subscription().sold().unit().code()));

    private static @Nullable Object through(@Nullable LocalDate until) {
        return until == null ? null : until.minusDays(1);
    }

    static final List<Column<ComingPart>> COMING = List.of(
            of("Payable on", ComingPart::payableOn),
            of("Partner", ComingPart::partner),
            of("Earned on", ComingPart::sold),
            of("For", ComingPart::about),
            of("Document", ComingPart::document),
            of("Why it is held back", ComingPart::because),
            of("Amount", row -> row.amount().value()),
            of("Currency", row -> row.amount().unit().code()));

    static final List<Column<StatementRow>> STATEMENT = List.of(
            of("Number", StatementRow::number),
            of("Partner", StatementRow::partner),
            of("Month", row -> row.period().toString()),
            of("Lines", StatementRow::lines),
            of("Pays", row -> row.pays().value()),
            of("Charges", row -> row.charges().value()),
            of("To pay", row -> row.toPay().value()),
            of("Currency", row -> row.unit().code()),
            of("State", row -> lower(row.course().state())),
            of("Paid on", row -> row.course().paidOn()));

    static final List<Column<StatementLine>> STATEMENT_LINE = List.of(
            of("Date", StatementLine::on),
            of("Customer", StatementLine::about),
            of("Document", StatementLine::document),
            of("Offer", StatementLine::offer),
            of("Kind", line -> lower(line.kind())),
            of("Amount", line -> line.amount().value()),
            of("Currency", line -> line.amount().unit().code()),
            of("Correction", line -> line.correction() ? "yes" : "no"),
            of("Earning", StatementLine::earningId));

    static final List<Column<TracedStep>> STATEMENT_STEP = List.of(
            of("Date", step -> step.line().on()),
            of("Customer", step -> step.line().about()),
            of("Document", step -> step.line().document()),
            of("Offer", step -> step.line().offer()),
            of("Line", step -> step.line().amount().value()),
            of("Step", TracedStep::number),
            of("What happens", TracedStep::words),
            of("Adds", step -> step.adds().value()),
            of("So far", step -> step.soFar().value()),
            of("Currency", step -> step.line().amount().unit().code()),
            of("Earning", step -> step.line().earningId()));

    static final List<Column<OfPartner>> CERTIFICATION = List.of(
            of("Person", row -> row.certification().name()),
            of("E-mail", row -> row.certification().details().email()),
            of("Partner", OfPartner::partner),
            of("Certification path", row -> row.certification().path()),
            of("Valid from", row -> row.certification().from()),
            of("Valid until", row -> row.certification().details().until()),
            of("Evidence", row -> row.certification().details().evidence()),
            of("Revoked from", Columns::revoked));

    private static @Nullable Object revoked(OfPartner row) {
        var revocation = row.certification().revocation();
        return revocation == null ? null : revocation.from();
    }

    static final List<Column<MemberRow>> MEMBER = List.of(
            of("Name", MemberRow::name),
            of("E-mail", MemberRow::email),
            of("Organisation", MemberRow::organisation),
            of("Roles", Columns::roles),
            of("Active", member -> member.active() ? "yes" : "no"),
            of("Joined", MemberRow::joinedAt));

    static final List<Column<ReadingAudit.Line>> AUDIT = List.of(
            of("At", line -> line.entry().happenedAt()),
            of("Who", ReadingAudit.Line::member),
            of("What", line -> line.entry().action()),
            of("Subject", line -> line.entry().subjectKind()),
            of("Subject id", line -> line.entry().subjectId()),
            of("Before", line -> line.entry().before()),
            of("After", line -> line.entry().after()));

    private Columns() {}

    static <T> Column<T> of(String header, Function<T, @Nullable Object> value) {
        return new Column<>(header, value);
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Object amount(@Nullable Amount amount) {
        return amount == null ? null : amount.value();
    }

    private static @Nullable Object unit(@Nullable Amount amount) {
        return amount == null ? null : amount.unit().code();
    }

    private static @Nullable Object from(@Nullable Protection protection) {
        return protection == null ? null : protection.from();
    }

    private static @Nullable Object version(@Nullable PinnedVersion pinned) {
        return pinned == null ? null : pinned.program() + " " + pinned.number();
    }

    private static @Nullable Object since(@Nullable PinnedVersion pinned) {
        return pinned == null ? null : pinned.since();
    }

    private static @Nullable Object last(@Nullable Protection protection) {
        return protection == null ? null : protection.last();
    }

    private static String types(Partner partner) {
        return partner.profile().types().stream().map(PartnerType::code).collect(Collectors.joining(", "));
    }

    private static String roles(MemberRow member) {
        return member.roles().stream().sorted().map(Role::words).collect(Collectors.joining(", "));
    }
}
