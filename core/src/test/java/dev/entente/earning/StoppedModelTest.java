package dev.entente.earning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.api.Percentage;
import dev.entente.api.PluginId;
import dev.entente.api.Unit;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Standing.Credit;
import dev.entente.api.commercial.Step;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.audit.Audit;
import dev.entente.earning.BookedEarning.Source;
import dev.entente.earning.ModelTerms.Why;
import dev.entente.earning.Resolution.Found;
import dev.entente.earning.Worked.Event;
import dev.entente.enablement.Certified;
import dev.entente.enablement.KnowingCertified;
import dev.entente.guard.Frozen;
import dev.entente.ledger.KeepingBooks;
import dev.entente.ledger.Posting;
import dev.entente.measure.NoMeasures;
import dev.entente.measure.Place.Rank;
import dev.entente.partner.TakingTurns;
import dev.entente.plugin.Models.Installed;
import dev.entente.program.Enrolled;
import dev.entente.program.LoadingEnrolments;
import dev.entente.program.LoadingPrograms;
import dev.entente.program.Offer;
import dev.entente.program.PublishedProgram;
import dev.entente.program.RegistrationPolicy;
import dev.entente.program.Version;
import dev.entente.tenant.Bulk;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import dev.entente.tenant.Tenant;
import java.lang.reflect.Proxy;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What a model that is stopped while it is made ready does to what it gave before, and to what is new. */
class StoppedModelTest {

    private static final UUID TENANT = new UUID(1, 1);
    private static final UUID PARTNER = new UUID(2, 2);
    private static final UUID PROGRAM = new UUID(3, 3);
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private static final Offer OFFER = new Offer(
            "resell", "Rebate", new PluginId("rebate", 1), JsonMapper.shared().readTree("{\"unit\":\"EUR\"}"));
    private static final Version VERSION =
            new Version(new UUID(4, 4), 1, START, List.of(), List.of(OFFER), RegistrationPolicy.USUAL);
    private static final PublishedProgram CLOUD = new PublishedProgram(PROGRAM, "cloud", "Cloud", List.of(VERSION));
    private static final Enrolled ENROLLED = new Enrolled(PARTNER, PROGRAM, START, List.of());

    private final Rebate model = new Rebate();
    private final List<BookedEarning> rows = new ArrayList<>();
    private final List<Posting> postings = new ArrayList<>();
    private final RatingPeriods periods = new RatingPeriods();
    private final Calculating calculating = new Calculating();
    private final Booking booking = new Booking();

    /** Gives ten euros for a sale and for a month; is stopped where it is told to. */
    private static final class Rebate implements CommercialModel<Rebate.Terms> {

        record Terms(Unit unit) {}

        private boolean stopped;
        private boolean closes = true;
        private boolean stoppedAtOnce;

        @Override
        public PluginId id() {
            return OFFER.model();
        }

        @Override
        public Set<Motion> motions() {
            return Set.of(Motion.RESELL);
        }

        @Override
        public Class<Terms> terms() {
            return Terms.class;
        }

        @Override
        public Set<Measure> measures(Terms terms) {
            if (stopped) Frozen.value(new StringBuilder(), "a constant");
            return Set.of();
        }

        @Override
        public boolean closes(Terms terms) {
            if (stoppedAtOnce) Frozen.value(new StringBuilder(), "a constant");
            return closes;
        }

        @Override
        public boolean shares(Terms terms) {
            return true;
        }

        @Override
        public Earning calculate(Occurrence what, Standing standing, Terms terms) {
            var ten = Amount.of("10.00", "EUR").exact();
            return Earning.pays(Rounding.halfUp(2), List.of(Step.of("Agreed", ten)));
        }
    }

    @BeforeEach
    void wire() {
        var earnings = earnings();
        calculating.bound = asItIs();
        calculating.measures = new NoMeasures();
        calculating.knowing = new KnowingCertified() {
            @Override
            public Certified at(Collection<UUID> partners) {
                return new Certified(List.of());
            }
        };
        booking.earnings = earnings;
        booking.terms = new KeepingTerms();
        booking.terms.earnings = earnings;
        booking.bulk = new Bulk() {
            @Override
            public void insert(List<?> more) {
                more.forEach(row -> rows.add((BookedEarning) row));
            }
        };
        booking.books = new KeepingBooks() {
            @Override
            public void post(List<Posting> more) {
                postings.addAll(more);
            }
        };
        booking.audit = new Audit() {
            @Override
            public void recordAll(List<Change> changes) {}
        };
        booking.clock = InstantSource.system();
        booking.booked = unheard();
        periods.programs = new LoadingPrograms() {
            @Override
            public List<PublishedProgram> all() {
                return List.of(CLOUD);
            }
        };
        periods.enrolments = new LoadingEnrolments() {
            @Override
            public Map<UUID, List<Enrolled>> of(Collection<UUID> partners) {
                return Map.of(PARTNER, List.of(ENROLLED));
            }

            @Override
            public Map<UUID, Enrolled> in(UUID program) {
                return Map.of(PARTNER, ENROLLED);
            }
        };
        periods.turns = new TakingTurns() {
            @Override
            public void with(Collection<UUID> partners) {}
        };
        periods.tenant = new CurrentTenant() {
            @Override
            public Tenant get() {
                return new Tenant() {
                    @Override
                    public Currency currency() {
                        return Currency.getInstance("EUR");
                    }
                };
            }
        };
        periods.bound = calculating.bound;
        periods.calculating = calculating;
        periods.booking = booking;
        periods.earnings = earnings;
    }

    /** Made ready anew each time, as after a minute. */
    private BoundTerms asItIs() {
        return new BoundTerms() {
            @Override
            Binding of(Offer offer) {
                return ModelTerms.bind(new Installed(model, null), offer.terms(), Why.BOOKED);
            }
        };
    }

    private interface Answers {
        Object to(String name, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (_, method, arguments) -> answers.to(method.getName(), arguments)));
    }

    @SuppressWarnings("unchecked")
    private static jakarta.enterprise.event.Event<EarningsBooked> unheard() {
        return proxy(jakarta.enterprise.event.Event.class, (_, _) -> null);
    }

    private Earnings earnings() {
        return proxy(Earnings.class, (name, arguments) -> switch (name) {
            case "currentOf", "monthsDepending" -> List.copyOf(current());
            case "supersede" -> {
                var over = Set.of((UUID[]) arguments[0]);
                rows.stream().filter(row -> over.contains(row.id())).forEach(row -> row.superseded = true);
                yield over.size();
            }
            case "keepTerms" -> 1;
            default -> null;
        });
    }

    private List<BookedEarning> current() {
        return rows.stream().filter(row -> !row.superseded).toList();
    }

    private static Case sale(Credit credit, String document) {
        var line = new Line("crm", "crm", 1, Period.ZERO, null, Amount.of("100.00", "EUR"));
        var won = new Won(DAY, Route.DIRECT, List.of(line));
        var event = new Event(Source.SALE, new UUID(5, 5), 1, PARTNER, DAY, "Acme", document, Rank.SALE, null, null);
        return new Case.Ready(event, won, () -> won, new Found(CLOUD, VERSION, OFFER, ENROLLED), false, credit);
    }

    private void rate(Case one) {
        booking.book(calculating.all(List.of(one)), "Recorded");
    }

    private static void within(Runnable work) {
        Scope.run(Scope.system(TENANT), work);
    }

    private void refresh() {
        periods.refresh(new Days().add(PARTNER, DAY), "A sale came late");
    }

    @Test
    void takesNoRebateBackThatItGave() {
        within(() -> {
            periods.close(MARCH, "Closed");
            var before = List.copyOf(rows);
            assertThat(before)
                    .singleElement()
                    .satisfies(row -> assertThat(row.isHeld()).isFalse());
            model.stopped = true;
            refresh();
            assertThat(current()).isEqualTo(before);
            assertThat(postings).hasSize(1);
            model.stoppedAtOnce = true;
            refresh();
            assertThat(current()).isEqualTo(before);
        });
    }

    @Test
    void holdsWhatAMonthCameToUntilItAnswers() {
        within(() -> {
            model.stopped = true;
            periods.close(MARCH, "Closed");
            assertThat(current())
                    .singleElement()
                    .satisfies(row -> assertThat(row.isHeld()).isTrue());
            assertThat(postings).isEmpty();
            model.stopped = false;
            refresh();
            assertThat(current())
                    .singleElement()
                    .satisfies(row -> assertThat(row.isHeld()).isFalse());
            assertThat(postings).hasSize(1);
        });
    }

    @Test
    void holdsNoMonthOfWhatSaysNothingOfMonths() {
        within(() -> {
            model.closes = false;
            model.stopped = true;
            periods.close(MARCH, "Closed");
            assertThat(current()).isEmpty();
        });
    }

    @Test
    void whatWasHeldForWantOfAnAnswerGoesWhereItSaysNothingOfMonths() {
        within(() -> {
            model.closes = false;
            model.stoppedAtOnce = true;
            periods.close(MARCH, "Closed");
            assertThat(current())
                    .singleElement()
                    .satisfies(row -> assertThat(row.isHeld()).isTrue());
            model.stoppedAtOnce = false;
            refresh();
            assertThat(current())
                    .singleElement()
                    .satisfies(row -> assertThat(row.amount()).isEqualTo(Amount.of("0.00", "EUR")));
            assertThat(postings).isEmpty();
        });
    }

    @Test
    void takesNoSaleBackThatItPaid() {
        within(() -> {
            rate(sale(Credit.WHOLE, "S-1"));
            var before = List.copyOf(rows);
            assertThat(before)
                    .singleElement()
                    .satisfies(row -> assertThat(row.isHeld()).isFalse());
            model.stopped = true;
            rate(sale(Credit.WHOLE, "S-1"));
            assertThat(current()).isEqualTo(before);
            assertThat(postings).hasSize(1);
        });
    }

    @Test
    void holdsANewSaleForTheReasonThatIsTrue() {
        within(() -> {
            model.stopped = true;
            rate(sale(half(), "S-1"));
            assertThat(current())
                    .singleElement()
                    .satisfies(
                            row -> assertThat(row.because()).contains("failed").contains("rebate"));
            assertThat(postings).isEmpty();
        });
    }

    private static Credit half() {
        return new Credit("sells", Percentage.of("0"), Percentage.of("50"));
    }
}
