package dev.entente.ui;

import dev.entente.problem.Findings;
import dev.entente.template.TemplateFixtures;
import dev.entente.template.TemplateProblem;
import dev.entente.template.WordingMessages;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** In place of the use case of messages that can be worded. */
final class FakesOfTemplates {

    static final Map<Class<?>, Object> ALL = Map.of(WordingMessages.class, new Wording());

    private FakesOfTemplates() {}

    static final class Wording extends WordingMessages {

        @Override
        public List<Worded> list() {
            return List.of(TemplateFixtures.accepted());
        }

        @Override
        public Worded word(String code, @Nullable Integer version, String text) {
            refuse(text);
            World.current().done.add("worded " + code + ": " + text);
            return TemplateFixtures.accepted();
        }

        @Override
        public String preview(String code, @Nullable String text, UUID record) {
            refuse(text);
            return String.valueOf(text)
                    .replace(
                            "{customer}",
                            FakesOfRegistrations.Reading.find(record).customerName());
        }

        private static void refuse(@Nullable String text) {
            var findings = new Findings();
            if (text != null && text.contains("{kustomer}"))
                findings.add("/text", "{kustomer} stands for nothing here");
            findings.refuse(TemplateProblem.UNCLEAR_TEMPLATE);
        }
    }
}
