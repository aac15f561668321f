package dev.entente.template;

import dev.entente.identity.Internal;
import dev.entente.tenant.TenantCache;
import dev.entente.tenant.TenantCache.Region;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words a message as the tenant does, for those who send it; with the vendor's reach. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class FillingTemplates {

    private static final Region<String, Optional<MessageTemplate>> NEWEST = new Region<>();

    @Inject
    TenantCache cache;

    @Inject
    MessageTemplates templates;

    @Inject
    OwnTemplates own;

    @Inject
    @Any
    Instance<TemplateKinds> sources;

    /** What has no value is left out. */
    public String fill(String kind, Map<String, String> values) {
        return Wording.fill(text(known(kind).orElseThrow()), values);
    }

    String text(TemplateKind kind) {
        return cache.get(NEWEST, kind.code(), () -> newest(kind.code()))
                .map(MessageTemplate::text)
                .orElse(kind.usual());
    }

    private Optional<MessageTemplate> newest(String kind) {
        return templates.ofKind(kind, Limit.of(1)).stream().findFirst();
    }

    /** The product's, and those that the tenant has added. */
    List<TemplateKind> kinds() {
        var subjects = subjects().stream().collect(Collectors.toMap(TemplateSubject::code, Function.identity()));
        var added = own.all().stream()
                .flatMap(each -> Stream.ofNullable(subjects.get(each.about)).map(subject -> subject.kind(each)));
        return Stream.concat(product(), added).toList();
    }

    private Stream<TemplateKind> product() {
        return sources.stream().flatMap(each -> each.kinds().stream());
    }

    Optional<TemplateKind> known(String code) {
        return OwnTemplate.is(code)
                ? own.byKind(code).flatMap(each -> subject(each.about).map(subject -> subject.kind(each)))
                : product().filter(each -> each.code().equals(code)).findFirst();
    }

    List<TemplateSubject> subjects() {
        return sources.stream().flatMap(each -> each.subject().stream()).toList();
    }

    Optional<TemplateSubject> subject(String code) {
        return subjects().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** What placeholders stand for with a record, by whoever knows such records. */
    Map<String, String> values(TemplateKind kind, UUID record) {
        return source(kind).values(kind.code(), record);
    }

    /** What one has to be allowed before one is shown that. */
    List<String> permissions(TemplateKind kind) {
        return source(kind).permissions();
    }

    private TemplateKinds source(TemplateKind kind) {
        return sources.stream()
                .filter(each -> each.kinds().contains(kind)
                        || each.subject()
                                .filter(subject -> subject.code().equals(kind.records()))
                                .isPresent())
                .findFirst()
                .orElseThrow();
    }
}
