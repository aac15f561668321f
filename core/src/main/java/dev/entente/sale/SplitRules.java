package dev.entente.sale;

import dev.entente.api.Percentage;
import dev.entente.problem.Findings;
import dev.entente.sale.Evidence.AgreedSplit;
import dev.entente.sale.Evidence.OwnPortion;
import dev.entente.sale.Evidence.Part;
import dev.entente.sale.Evidence.Portion;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an agreed split must be like by itself: each partner once, and at most the whole. */
public final class SplitRules {

    private static final int MOST = 20;
    private static final int DECIMALS = 2;

    private final String at;
    private final Findings findings;
    private final Set<String> named = new HashSet<>();
    private BigDecimal total = BigDecimal.ZERO;

    private SplitRules(String at, Findings findings) {
        this.at = at;
        this.findings = findings;
    }

    /** A split that stands at a place. */
    public static void of(AgreedSplit split, String at, Findings findings) {
        new SplitRules(at, findings).check(split);
    }

    private void check(AgreedSplit split) {
        findings.line(at + "/by", split.by(), EvidenceRules.LONGEST);
        if (split.on() == null || split.on().isBefore(EvidenceRules.FIRST))
            findings.add(at + "/on", "Say the day on which it was agreed, from 1990 on");
        var shares = split.shares();
        if (shares.isEmpty())
            findings.add(at + "/shares", "Name at least one partner; a sale that credits nobody is excluded");
        if (shares.size() > MOST) findings.add(at + "/shares", "Name at most 20 partners");
        for (int i = 0; i < shares.size(); i++) partner(shares.get(i), at + "/shares/" + i);
        var own = split.own() == null ? List.<OwnPortion>of() : split.own();
        if (own.size() > MOST) findings.add(at + "/own", "Name at most 20 of your own sellers");
        for (int i = 0; i < own.size(); i++) own(own.get(i), at + "/own/" + i);
    }

    private void partner(@Nullable Portion portion, String at) {
        if (portion == null) {
            findings.add(at, "Say which partner has which share");
            return;
        }
        findings.form(
                at + "/partner",
                portion.partner(),
                EvidenceRules.PARTNER,
                "Use the partner's code, such as brightwater");
        if (portion.partner() != null && !named.add(portion.partner()))
            findings.add(at + "/partner", "Name each partner once");
        if (portion.part() == null) findings.add(at + "/part", "Say what the partner did, such as sourced");
        if (portion.part() == Part.INFLUENCED)
            findings.add(at + "/part", "Influence stands beside a split; state it as a claim");
        if (portion.motion() != null)
            findings.form(
                    at + "/motion",
                    portion.motion(),
                    EvidenceRules.MOTION,
                    "Name a motion such as resell, or leave it out");
        share(portion.share(), at + "/share");
    }

    private void own(@Nullable OwnPortion portion, String at) {
        if (portion == null) {
            findings.add(at, "Say which seller has which share");
            return;
        }
        findings.line(at + "/seller", portion.seller(), EvidenceRules.LONGEST);
        share(portion.share(), at + "/share");
    }

    private void share(@Nullable Percentage share, String at) {
        if (share == null || !fits(share)) {
            findings.add(at, "Use a percentage from 0.01 to 100, with at most two decimals");
            return;
        }
        boolean was = total.compareTo(BigDecimal.ONE) > 0;
        total = total.add(share.fraction());
        if (!was && total.compareTo(BigDecimal.ONE) > 0)
            findings.add(at, "Together this is " + new Percentage(total) + "; shares add up to at most 100 %");
    }

    private static boolean fits(Percentage share) {
        return share.fraction().signum() > 0
                && share.fraction().compareTo(BigDecimal.ONE) <= 0
                && share.percent().scale() <= DECIMALS;
    }
}
