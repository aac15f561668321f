package dev.entente.reward;

import dev.entente.problem.Problem;

/** What can be wrong when rewards are described, granted or used. */
public enum RewardProblem implements Problem.Kind {
    UNKNOWN_REWARD(404, "There is no such reward"),
    UNKNOWN_REWARD_GRANT(404, "There is no such grant"),
    UNKNOWN_REWARD_USE(404, "Nobody asked for this reward"),
    UNCLEAR_REWARD(400, "The reward cannot be kept as it is"),
    UNCLEAR_REWARD_GRANT(400, "The reward cannot be granted like this"),
    UNCLEAR_REWARD_USE(400, "It is not clear what is wanted of the reward"),
    NOT_ENTITLED(409, "The partner is not entitled to the reward"),
    NOTHING_LEFT(409, "Nothing of the reward is left"),
    REWARD_USE_IS_DECIDED(409, "This was decided already");

    private final int status;
    private final String title;

    RewardProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
