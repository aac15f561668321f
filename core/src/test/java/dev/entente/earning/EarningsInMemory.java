package dev.entente.earning;

import dev.entente.api.PluginId;
import dev.entente.api.commercial.CommercialModel;
import dev.entente.audit.Audit;
import dev.entente.earning.ModelTerms.Why;
import dev.entente.enablement.Certified;
import dev.entente.enablement.KnowingCertified;
import dev.entente.ledger.KeepingBooks;
import dev.entente.ledger.Posting;
import dev.entente.measure.NoMeasures;
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
import dev.entente.tenant.Tenant;
import java.lang.reflect.Proxy;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Results that are worked out and booked without a database: of one offer in one program, with one partner. */
final class EarningsInMemory {

    static final UUID PARTNER = new UUID(2, 2);
    static final UUID PROGRAM = new UUID(3, 3);
    static final LocalDate START = LocalDate.of(2026, 1, 1);
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    static final Offer OFFER = new Offer(
            "resell", "Rebate", new PluginId("rebate", 1), JsonMapper.shared().readTree("{\"unit\":\"EUR\"}"));
    static final Version VERSION =
            new Version(new UUID(4, 4), 1, START, List.of(), List.of(OFFER), RegistrationPolicy.USUAL);
    static final PublishedProgram CLOUD = new PublishedProgram(PROGRAM, "cloud", "Cloud", List.of(VERSION));
    static final Enrolled ENROLLED = new Enrolled(PARTNER, PROGRAM, START, List.of());

    final List<BookedEarning> rows = new ArrayList<>();
    final List<Posting> postings = new ArrayList<>();
    final RatingPeriods periods = new RatingPeriods();
    final Calculating calculating = new Calculating();
    final Booking booking = new Booking();
    private final CommercialModel<?> model;

    EarningsInMemory(CommercialModel<?> model) {
        this.model = model;
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
        @Nullable
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

    List<BookedEarning> current() {
        return rows.stream().filter(row -> !row.superseded).toList();
    }
}
