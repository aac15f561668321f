package dev.entente.starter;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Earning;
import java.util.function.Function;

/** An example with its result, worked out by the very model that will work out the sales. */
public record WorkedExample(String says, Amount of, Earning result) {

    /** What is sold or measured, with the amount shown in the reader's own way. */
    public String words(Function<Object, String> shown) {
        return says.replace("{0}", shown.apply(of));
    }
}
