package dev.entente.ui;

import dev.entente.duty.DescribingDuties;
import dev.entente.duty.Duty;
import dev.entente.duty.DutyFixtures;
import dev.entente.duty.DutyList;
import dev.entente.duty.DutyProblem;
import dev.entente.duty.ReadingDuties;
import dev.entente.measure.MeasureSource.Definition;
import dev.entente.partner.PartnerType;
import dev.entente.problem.Findings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** In place of the use cases of duties. */
final class FakesOfDuties {

    static final Map<Class<?>, Object> ALL =
            Map.of(DescribingDuties.class, new Describing(), ReadingDuties.class, new Reading());

    private FakesOfDuties() {}

    static final class Reading extends ReadingDuties {

        @Override
        public List<Owed> of(UUID partnerId) {
            return World.current().owed;
        }
    }

    static final class Describing extends DescribingDuties {

        @Override
        public List<DutyList> list() {
            return World.current().duties;
        }

        @Override
        public Optional<DutyList> find(PartnerType type) {
            return list().stream().filter(each -> each.type() == type).findFirst();
        }

        @Override
        public List<Definition> figures() {
            return List.of(new Definition("net-revenue", "Net revenue", "What was sold", List.of()));
        }

        @Override
        public DutyList describe(PartnerType type, List<Duty> duties, @Nullable Integer revision) {
            var findings = new Findings();
            for (int i = 0; i < duties.size(); i++)
                findings.line("/duties/" + i + "/words", duties.get(i).words(), 200);
            findings.refuse(DutyProblem.UNCLEAR_DUTIES);
            var list = DutyFixtures.list(type, duties);
            World.current().duties.removeIf(each -> each.type() == type);
            World.current().duties.add(list);
            return list;
        }
    }
}
