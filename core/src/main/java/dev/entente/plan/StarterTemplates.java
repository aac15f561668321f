package dev.entente.plan;

import dev.entente.identity.Role;
import dev.entente.partner.PartnerType;
import dev.entente.plan.PlanTemplate.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Templates to begin with: onboarding for partners that sell, for those that deliver and for all others, and ninety days to launch. */
final class StarterTemplates {

    private static final Role MANAGER = Role.PARTNER_MANAGER;
    private static final Role HEAD = Role.PARTNER_ADMINISTRATOR;
    private static final Role SELLER = Role.PARTNER_SELLER;
    private static final Role ENGINEER = Role.PARTNER_ENGINEER;
    private static final Role MARKETER = Role.PARTNER_MARKETER;
    private static final Role FINANCE = Role.PARTNER_FINANCE;

    private StarterTemplates() {}

    /** Training is a certification where the tenant has a path for it (by code, with names), and ticked off by hand elsewhere. */
    static List<Content> all(Map<String, String> paths) {
        var all = new ArrayList<>(List.of(selling(), delivering(paths), everybody(), launch()));
        all.addAll(PersonaTemplates.all(paths));
        return List.copyOf(all);
    }

    /** The first path of which the code or the name has one of these words. */
    static TaskPlan certified(TaskPlan task, Map<String, String> paths, String... words) {
        return paths.entrySet().stream()
                .filter(path -> Stream.of(words)
                        .anyMatch(word -> (path.getKey() + " " + path.getValue())
                                .toLowerCase(Locale.ROOT)
                                .contains(word)))
                .findFirst()
                .map(path -> task.tickedBy(TaskKind.CERTIFICATION, path.getKey()))
                .orElse(task);
    }

    private static Content selling() {
        return new Content(
                "onboarding-sellers",
                "Onboarding of partners that sell",
                Purpose.ONBOARDING,
                Set.of(PartnerType.RESELLER, PartnerType.MSP),
                List.of(
                        task("welcome", "Welcome call", "Agree who does what, and when you talk again.", MANAGER, 2),
                        task("contract", "Hand in the signed agreement", "The signed copy, as one PDF.", HEAD, 5)
                                .tickedBy(TaskKind.DOCUMENT),
                        task("bank", "Enter bank details and tax form", "What you earn is paid there.", FINANCE, 10),
                        task("people", "Invite your team", "Sellers, engineers and whoever reads statements.", HEAD, 5)
                                .behind("welcome"),
                        task(
                                        "kit",
                                        "Walk through the sales kit",
                                        "Pitch, prices, and how a deal is registered.",
                                        SELLER,
                                        10)
                                .behind("people"),
                        task(
                                        "demo",
                                        "Give the demo to your partner manager",
                                        "Thirty minutes, as to a customer.",
                                        ENGINEER,
                                        20)
                                .behind("kit"),
                        task(
                                        "plan",
                                        "Agree on the first plan",
                                        "Targets and markets of the first year; it is reached once the milestone is reported.",
                                        MANAGER,
                                        30)
                                .tickedBy(TaskKind.MILESTONE, "first plan")
                                .behind("welcome"),
                        task("registration", "Register the first deal", "A customer you already talk to.", SELLER, 30)
                                .tickedBy(TaskKind.REGISTRATION)
                                .behind("kit"),
                        task(
                                        "sale",
                                        "Make the first sale",
                                        "Your partner manager helps with the first quote.",
                                        SELLER,
                                        90)
                                .tickedBy(TaskKind.SALE)
                                .behind("registration")));
    }

    private static Content delivering(Map<String, String> paths) {
        return new Content(
                "onboarding-services",
                "Onboarding of partners that deliver",
                Purpose.ONBOARDING,
                Set.of(PartnerType.SERVICES, PartnerType.CONSULTING, PartnerType.GSI),
                List.of(
                        task("welcome", "Welcome call", "Agree on the first project to aim for.", MANAGER, 2),
                        task("contract", "Hand in the signed agreement", "The signed copy, as one PDF.", HEAD, 5)
                                .tickedBy(TaskKind.DOCUMENT),
                        task("people", "Invite your consultants", "Everybody who will be certified.", HEAD, 5)
                                .behind("welcome"),
                        certified(
                                        task(
                                                "training",
                                                "Finish the delivery training",
                                                "Two days, with exercises.",
                                                ENGINEER,
                                                25),
                                        paths,
                                        "implement",
                                        "deliver",
                                        "consult")
                                .behind("people"),
                        task("shadow", "Shadow a project", "A week beside our own people.", ENGINEER, 45)
                                .behind("training"),
                        task(
                                        "review",
                                        "Review the first statement of work",
                                        "Before it goes to the customer.",
                                        MANAGER,
                                        60)
                                .behind("shadow")));
    }

    private static Content everybody() {
        return new Content(
                "onboarding-basics",
                "Onboarding basics",
                Purpose.ONBOARDING,
                Set.of(),
                List.of(
                        task("welcome", "Welcome call", "What both sides expect of the first quarter.", MANAGER, 2),
                        task("contract", "Hand in the signed agreement", "The signed copy, as one PDF.", HEAD, 5)
                                .tickedBy(TaskKind.DOCUMENT),
                        task("people", "Invite your team", "Whoever works with us.", HEAD, 5)
                                .behind("welcome"),
                        task(
                                        "profile",
                                        "Look through your company's profile",
                                        "Territories, segments, website.",
                                        MARKETER,
                                        10)
                                .behind("people")));
    }

    private static Content launch() {
        return new Content(
                "ninety-day-launch",
                "Ninety-day launch",
                Purpose.LAUNCH,
                Set.of(),
                List.of(
                        week(
                                "baseline",
                                "Weeks 1\u20132: write down where you start",
                                "Customers, pipeline, people, skills.",
                                MANAGER,
                                2),
                        week(
                                        "targets",
                                        "Weeks 1\u20132: agree on three targets",
                                        "One for pipeline, one for skills, one for wins.",
                                        HEAD,
                                        2)
                                .behind("baseline"),
                        week(
                                        "train",
                                        "Weeks 3\u20136: train sellers and engineers",
                                        "Everybody who will talk to customers.",
                                        ENGINEER,
                                        6)
                                .behind("targets"),
                        week(
                                        "campaign",
                                        "Weeks 3\u20136: launch the first campaign",
                                        "One segment, one offer.",
                                        MARKETER,
                                        6)
                                .behind("targets"),
                        week(
                                        "register",
                                        "Weeks 3\u20136: register the first deal",
                                        "From the campaign or from before.",
                                        SELLER,
                                        6)
                                .tickedBy(TaskKind.REGISTRATION)
                                .behind("targets"),
                        week(
                                        "prove",
                                        "Weeks 7\u20139: win the first customer",
                                        "With help where it is needed.",
                                        SELLER,
                                        9)
                                .tickedBy(TaskKind.SALE)
                                .behind("register"),
                        week(
                                        "story",
                                        "Weeks 7\u20139: write down what worked",
                                        "One page, for the next ten customers.",
                                        MARKETER,
                                        9)
                                .behind("prove"),
                        week(
                                        "scale",
                                        "Weeks 10\u201312: plan the next two quarters",
                                        "From what worked, with numbers.",
                                        HEAD,
                                        12)
                                .behind("story"),
                        week(
                                        "look",
                                        "Weeks 10\u201312: look back at the targets",
                                        "What was reached, what was not, and why.",
                                        MANAGER,
                                        12)
                                .behind("scale")));
    }

    static TaskPlan task(String key, String title, String help, Role owner, int days) {
        return new TaskPlan(key, title, help, owner, days, true, TaskKind.MANUAL, "", Set.of());
    }

    private static TaskPlan week(String key, String title, String help, Role owner, int weeks) {
        return new TaskPlan(key, title, help, owner, weeks * 7, false, TaskKind.MANUAL, "", Set.of());
    }
}
