package org.undersigned.signon;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells in health what the verification of the record found; a breach does not take the site away from its readers. */
@Readiness
@ApplicationScoped
class RecordHealth implements HealthCheck {

    private final RecordCheck record;

    RecordHealth(RecordCheck record) {
        this.record = record;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("record")
                .up()
                .withData("verified", record.found())
                .build();
    }
}
