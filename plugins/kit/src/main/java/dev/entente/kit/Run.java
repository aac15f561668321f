package dev.entente.kit;

import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import java.nio.file.Path;

/**
 * Asks a model by hand: {@code java -cp … dev.entente.kit.Run org.example.MyModel a-golden-file.json} works out every answer
 * of the file anew and prints it with its steps.
 */
public final class Run {

    private Run() {}

    public static void main(String[] args) throws ReflectiveOperationException {
        if (args.length != 2) throw new IllegalArgumentException("Name the model's class and a file of answers");
        var model = (CommercialModel<?>) Class.forName(args[0]).getConstructor().newInstance();
        System.out.print(answers(model, Path.of(args[1])));
    }

    static <T extends Record> String answers(CommercialModel<T> model, Path file) {
        var golden = GoldenFile.read(file, model.terms());
        var out = new StringBuilder();
        for (var answer : golden.answers()) {
            out.append(answer.what()).append('\n');
            switch (model.calculate(answer.what(), answer.standing(), golden.terms())) {
                case Held held -> out.append("  held: ").append(held.because()).append('\n');
                case Earned earned -> {
                    earned.steps().forEach(step -> out.append("  ").append(step).append('\n'));
                    out.append("  ")
                            .append(earned.kind())
                            .append(' ')
                            .append(earned.amount())
                            .append('\n');
                }
            }
        }
        return out.toString();
    }
}
