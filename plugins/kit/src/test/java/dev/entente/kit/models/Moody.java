package dev.entente.kit.models;

import dev.entente.api.Percentage;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Standing;

/** Answers a little more each time. */
public final class Moody extends Honest {

    private int asked;

    @Override
    public Earning calculate(Occurrence what, Standing standing, Share terms) {
        return super.calculate(what, standing, new Share(Percentage.of(String.valueOf(++asked))));
    }
}
