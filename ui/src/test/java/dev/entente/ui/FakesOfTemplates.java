package dev.entente.ui;

import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.template.KeepingOwnTemplates;
import dev.entente.template.TemplateFixtures;
import dev.entente.template.TemplateKind;
import dev.entente.template.TemplateProblem;
import dev.entente.template.TemplateSubject;
import dev.entente.template.WordingMessages;
import dev.entente.template.WordingMessages.Worded;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In place of the use cases of messages that can be worded. */
final class FakesOfTemplates {

    static final Map<Class<?>, Object> ALL =
            Map.of(WordingMessages.class, new Wording(), KeepingOwnTemplates.class, new Own());

    private FakesOfTemplates() {}

    static final class Wording extends WordingMessages {

        @Override
        public List<Worded> list() {
            return Stream.concat(Stream.of(TemplateFixtures.accepted()), World.current().letters.stream())
                    .toList();
        }

        @Override
        public Worded word(String code, @Nullable Integer version, String text) {
            refuse(text);
            World.current().done.add("worded " + code + ": " + text);
            return TemplateFixtures.accepted();
        }

        @Override
        public String preview(String code, @Nullable String text, UUID record) {
            var worded = list().stream()
                    .filter(each -> each.kind().code().equals(code))
                    .findFirst()
                    .orElseThrow();
            return filled(worded.kind(), text == null ? worded.text() : text, values(worded.kind(), record));
        }

        @Override
        public Map<String, String> values(TemplateKind kind, UUID record) {
            World.current().valuesAsked++;
            return kind.records().equals("partner")
                    ? Map.of("partner", "Brightwater")
                    : Map.of(
                            "customer",
                            FakesOfRegistrations.Reading.find(record).customerName());
        }

        @Override
        public String filled(TemplateKind kind, String text, Map<String, String> values) {
            refuse(text);
            var said = text;
            for (var each : values.entrySet()) said = said.replace("{" + each.getKey() + "}", each.getValue());
            return said;
        }

        private static void refuse(@Nullable String text) {
            var findings = new Findings();
            if (text != null && text.contains("{kustomer}"))
                findings.add("/text", "{kustomer} stands for nothing here");
            findings.refuse(TemplateProblem.UNCLEAR_TEMPLATE);
        }
    }

    static final class Own extends KeepingOwnTemplates {

        @Override
        public List<TemplateSubject> subjects() {
            return List.of(TemplateFixtures.subject("partner"), TemplateFixtures.subject("registration"));
        }

        @Override
        public Worded blank(String about) {
            return TemplateFixtures.own("", about, "");
        }

        @Override
        public Worded add(String label, String about, String text) {
            if (label.isBlank())
                throw Problem.field(TemplateProblem.UNCLEAR_TEMPLATE, "/label", "Write something here");
            World.current().done.add("added " + label + " about a " + about);
            var added = TemplateFixtures.own(label, about, text);
            World.current().letters.add(added);
            return added;
        }

        @Override
        public Worded change(String code, String label, @Nullable Integer version, String text) {
            remove(code);
            return add(label, "partner", text);
        }

        @Override
        public void remove(String code) {
            World.current().letters.removeIf(each -> each.kind().code().equals(code));
        }
    }
}
