package dev.entente.ui;

import dev.entente.branding.Brand;
import dev.entente.branding.BrandDraft;
import dev.entente.branding.BrandEdition;
import dev.entente.branding.BrandFixtures;
import dev.entente.branding.BrandLogo;
import dev.entente.branding.BrandProblem;
import dev.entente.branding.ChoosingLogo;
import dev.entente.branding.Design;
import dev.entente.branding.DraftingBrand;
import dev.entente.branding.Picture;
import dev.entente.branding.PublishingBrand;
import dev.entente.branding.ReadingBrand;
import dev.entente.problem.Problem;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** In place of the use cases of the brand. */
final class FakesOfBrand {

    private FakesOfBrand() {}

    static final class Published extends ReadingBrand {

        @Override
        public Brand current() {
            return Brand.plain("Acme & Sons", "#3d4fc4");
        }

        @Override
        public Optional<BrandLogo> logo() {
            return Optional.empty();
        }
    }

    static final class Drafting extends DraftingBrand {

        @Override
        public BrandDraft draft() {
            return BrandFixtures.draft(World.current().brand);
        }

        @Override
        public Optional<BrandLogo> logo() {
            return Optional.empty();
        }

        @Override
        public BrandDraft change(int revision, Design said) {
            World.current().brand = said.checked();
            World.current().done.add("drafted");
            return draft();
        }

        @Override
        public void dropLogo() {
            World.current().done.add("logo dropped");
        }
    }

    static final class Choosing extends ChoosingLogo {

        @Override
        public Picture choose(InputStream bytes) {
            throw new Problem(BrandProblem.LOGO_REFUSED, "Not in these tests.");
        }
    }

    static final class Publishing extends PublishingBrand {

        @Override
        public BrandEdition publish() {
            World.current().done.add("published");
            return BrandFixtures.edition(2, World.current().brand);
        }

        @Override
        public BrandEdition goBackTo(int number) {
            World.current().done.add("back to " + number);
            return BrandFixtures.edition(3, World.current().brand);
        }

        @Override
        public List<BrandEdition> history() {
            return List.copyOf(World.current().editions);
        }
    }
}
