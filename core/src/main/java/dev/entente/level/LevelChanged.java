package dev.entente.level;

/** What became of a proposal, in the running transaction. */
record LevelChanged(LevelProposal proposal, What what) {

    enum What {
        PROPOSED,
        /** The tier is another one. */
        ACCEPTED,
        /** The tier will be another one, unless the figures recover. */
        ANNOUNCED,
        DECLINED,
        POSTPONED,
        /** The figures are enough again: nothing is lost. */
        RECOVERED,
        OUTDATED,
        APPEALED,
        ANSWERED
    }
}
