package dev.entente.ui;

import dev.entente.enablement.Certification;
import dev.entente.enablement.Certification.Details;
import dev.entente.enablement.Certification.Revocation;
import dev.entente.enablement.CertificationFixtures;
import dev.entente.enablement.CertificationPath;
import dev.entente.enablement.CertificationPath.Description;
import dev.entente.enablement.CertifyingPeople;
import dev.entente.enablement.DescribingPaths;
import dev.entente.enablement.ReadingCertifications;
import dev.entente.enablement.ReadingPaths;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Certifications and their paths, as the running test's world holds them. */
final class FakesOfCertifications {

    private FakesOfCertifications() {}

    static final class Reading extends ReadingCertifications {

        @Override
        public List<Certification> of(UUID partnerId) {
            return World.current().certifications.stream()
                    .filter(each -> each.partnerId().equals(partnerId))
                    .toList();
        }
    }

    static final class Certifying extends CertifyingPeople {

        @Override
        public Certification add(UUID partnerId, Details said) {
            var fresh = CertificationFixtures.certification(partnerId, said);
            World.current().certifications.add(fresh);
            return fresh;
        }

        @Override
        public Certification renew(UUID partnerId, UUID id, Renewal renewal) {
            var of = one(id);
            var from = renewal.from() == null ? of.details().until() : renewal.from();
            if (from == null) throw new IllegalStateException("It does not end");
            return add(partnerId, CertificationFixtures.again(of.details(), from, renewal.until(), renewal.evidence()));
        }

        @Override
        public Certification change(UUID partnerId, UUID id, Details said) {
            return CertificationFixtures.become(one(id), said, one(id).revocation());
        }

        @Override
        public Certification revoke(UUID partnerId, UUID id, Revocation revocation) {
            return with(id, revocation);
        }

        @Override
        public Certification restore(UUID partnerId, UUID id) {
            return with(id, null);
        }

        @Override
        public void remove(UUID partnerId, UUID id) {
            World.current().certifications.removeIf(each -> each.id().equals(id));
        }

        private static Certification with(UUID id, @Nullable Revocation revocation) {
            return CertificationFixtures.become(one(id), one(id).details(), revocation);
        }

        private static Certification one(UUID id) {
            return World.current().certifications.stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    static final class Paths extends ReadingPaths {

        @Override
        public List<CertificationPath> all() {
            return List.copyOf(World.current().paths);
        }
    }

    static final class Describing extends DescribingPaths {

        @Override
        public CertificationPath describe(Description said) {
            var path = CertificationFixtures.path(said);
            World.current().paths.removeIf(each -> each.code().equals(said.code()));
            World.current().paths.add(path);
            return path;
        }
    }
}
