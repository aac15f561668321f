package dev.entente.sale;

import dev.entente.problem.Findings;
import dev.entente.problem.Problem.Finding;
import dev.entente.sale.Evidence.Claim;
import dev.entente.sale.Evidence.Exclusion;
import dev.entente.sale.Evidence.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** What evidence must be like by itself, before anything is looked up. All findings at once. */
public final class EvidenceRules {

    private static final int MOST_CLAIMS = 50;
    private static final int MOST_POINTS = 1_000_000;
    static final int LONGEST = 100;
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    static final Pattern PARTNER = Pattern.compile("[a-z0-9-]{2,40}");
    static final Pattern MOTION = Pattern.compile("[a-z][a-z0-9-]{0,31}");
    static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    private EvidenceRules() {}

    static List<Finding> of(SaleReport report) {
        var findings = new Findings();
        var evidence = report.evidence();
        if (evidence == null) return List.of();
        if (report.isRefund()) findings.add("/evidence", "A refund follows its sale; leave this out");
        if (evidence.claims().size() > MOST_CLAIMS) findings.add("/evidence/claims", "State at most 50 claims");
        for (int i = 0; i < evidence.claims().size(); i++)
            claim(evidence.claims().get(i), "/evidence/claims/" + i, findings);
        if (evidence.excluded() != null) exclusion(evidence.excluded(), "/evidence/excluded", findings);
        if (evidence.split() != null) SplitRules.of(evidence.split(), "/evidence/split", findings);
        return findings.all();
    }

    /** One claim that stands at a place. */
    public static void claim(Claim claim, String at, Findings findings) {
        findings.form(at + "/partner", claim.partner(), PARTNER, "Use the partner's code, such as brightwater");
        if (claim.part() == null) findings.add(at + "/part", "Say what the partner did, such as sourced");
        if (claim.registration() != null) findings.line(at + "/registration", claim.registration(), LONGEST);
        var contract = claim.marketplace();
        if (contract != null) {
            code(contract.marketplace(), at + "/marketplace/marketplace", "aws", findings);
            findings.line(at + "/marketplace/offer", contract.offer(), LONGEST);
        }
        var click = claim.paid();
        if (click != null) {
            code(click.channel(), at + "/paid/channel", "search", findings);
            findings.line(at + "/paid/campaign", click.campaign(), LONGEST);
            if (click.subId() != null) findings.line(at + "/paid/subId", click.subId(), LONGEST);
            if (click.on() == null || click.on().isBefore(FIRST))
                findings.add(at + "/paid/on", "Say the day of the click, from 1990 on");
        }
        var points = claim.points();
        if (points != null && (points < 0 || points > MOST_POINTS))
            findings.add(at + "/points", "Use 0 to 1,000,000 points");
        if (points != null && claim.part() != Part.INFLUENCED)
            findings.add(at + "/points", "Only influence is shared by points");
        if (claim.motion() != null)
            findings.form(at + "/motion", claim.motion(), MOTION, "Name a motion such as resell, or leave it out");
    }

    public static void exclusion(Exclusion exclusion, String at, Findings findings) {
        findings.form(at + "/kind", exclusion.kind(), CODE, "Name the kind of traffic, such as fraud");
        findings.line(at + "/reason", exclusion.reason(), 500);
    }

    private static void code(String text, String at, String example, Findings findings) {
        findings.form(at, text, CODE, "Use lower-case letters, digits and hyphens, such as " + example);
    }
}
