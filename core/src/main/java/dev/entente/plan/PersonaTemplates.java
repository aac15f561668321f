package dev.entente.plan;

import static dev.entente.plan.StarterTemplates.certified;
import static dev.entente.plan.StarterTemplates.task;

import dev.entente.identity.Role;
import dev.entente.plan.PlanTemplate.Content;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Templates to begin with, one for each persona: what people do first who sell, build, market or keep the business running. */
final class PersonaTemplates {

    private PersonaTemplates() {}

    static List<Content> all(Map<String, String> paths) {
        return List.of(sales(paths), technical(paths), marketing(paths), operations());
    }

    private static Content sales(Map<String, String> paths) {
        var seller = Role.PARTNER_SELLER;
        return persona(
                Persona.SALES,
                "First steps of sellers",
                List.of(
                        task(
                                "kit",
                                "Walk through the sales kit",
                                "Pitch, prices, and when to ask for help.",
                                seller,
                                5),
                        certified(
                                        task("training", "Finish the sales training", "An afternoon.", seller, 15),
                                        paths,
                                        "sale",
                                        "sell")
                                .behind("kit"),
                        task(
                                        "account",
                                        "Name three customers to begin with",
                                        "Your partner manager looks at them.",
                                        seller,
                                        20)
                                .behind("kit")));
    }

    private static Content technical(Map<String, String> paths) {
        var engineer = Role.PARTNER_ENGINEER;
        return persona(
                Persona.TECHNICAL,
                "First steps of engineers",
                List.of(
                        task("demo", "Set up a demo of your own", "With the data that comes with it.", engineer, 10),
                        certified(
                                        task("training", "Finish the technical training", "Two days.", engineer, 25),
                                        paths,
                                        "architect",
                                        "engineer",
                                        "technical",
                                        "implement")
                                .behind("demo"),
                        task(
                                        "give",
                                        "Give the demo to your own sellers",
                                        "Thirty minutes, as to a customer.",
                                        engineer,
                                        30)
                                .behind("demo")));
    }

    private static Content marketing(Map<String, String> paths) {
        var marketer = Role.PARTNER_MARKETER;
        return persona(
                Persona.MARKETING,
                "First steps of marketers",
                List.of(
                        task("brand", "Read how names and logos are used", "One page.", marketer, 5),
                        certified(
                                task("training", "Finish the marketing training", "An hour.", marketer, 15),
                                paths,
                                "market"),
                        task(
                                        "listing",
                                        "Put the partnership on your site",
                                        "With the text that you agreed on.",
                                        marketer,
                                        30)
                                .behind("brand")));
    }

    private static Content operations() {
        return persona(
                Persona.OPERATIONS,
                "First steps of operations",
                List.of(
                        task(
                                "roles",
                                "Look through who may do what",
                                "And take out who has left.",
                                Role.PARTNER_ADMINISTRATOR,
                                5),
                        task(
                                "bank",
                                "Enter bank details and tax form",
                                "What you earn is paid there.",
                                Role.PARTNER_FINANCE,
                                10),
                        task(
                                        "statement",
                                        "Read the first statement together",
                                        "Line by line.",
                                        Role.PARTNER_FINANCE,
                                        40)
                                .behind("bank")));
    }

    private static Content persona(Persona persona, String name, List<TaskPlan> tasks) {
        return new Content("persona-" + persona.code(), name, Purpose.PERSONA, Set.of(), tasks, persona);
    }
}
