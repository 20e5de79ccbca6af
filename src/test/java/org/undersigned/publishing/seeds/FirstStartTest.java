package org.undersigned.publishing.seeds;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.junit.main.Launch;
import io.quarkus.test.junit.main.LaunchResult;
import io.quarkus.test.junit.main.QuarkusMainTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusMainTest
@TestProfile(FirstStartTest.Mistaken.class)
class FirstStartTest {

    public static final class Mistaken implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("undersigned.seeds", "/there/is/none");
        }
    }

    @Test
    @Launch(
            value = {},
            exitCode = 1)
    void a_site_whose_first_files_have_mistakes_says_which_and_ends(LaunchResult ended) {
        String said = ended.getOutput() + ended.getErrorOutput();
        assertTrue(said.contains("Undersigned does not start"), said);
        assertTrue(said.contains("/there/is/none:1: there is no such folder; expected"), said);
    }
}
