package dev.entente.ui;

import dev.entente.identity.AcceptingInvitations;
import dev.entente.identity.ResettingPasswords;
import dev.entente.signup.VerifyingMail;
import java.util.Optional;
import java.util.UUID;

/** In place of the use cases behind the links in letters: the key "good" is one, no other is. */
final class FakesOfEntry {

    private static final String GOOD = "good";

    private FakesOfEntry() {}

    static final class Accepting extends AcceptingInvitations {

        @Override
        public Optional<Invited> look(String key) {
            return Optional.of(new Invited("Brightwater", "maya@brightwater.example", "Maya L", new UUID(0, 1)))
                    .filter(_ -> key.equals(GOOD));
        }
    }

    static final class Resetting extends ResettingPasswords {

        @Override
        public Optional<String> look(String key) {
            return Optional.of("ada@acme.example").filter(_ -> key.equals(GOOD));
        }
    }

    static final class Verifying extends VerifyingMail {

        @Override
        public boolean isGood(String key) {
            return key.equals(GOOD);
        }

        @Override
        public boolean verify(String key) {
            World.current().done.add("verified");
            return true;
        }
    }
}
