package ancillary.api;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** The process answers; nothing else is asked, so that nothing else can have it ended. */
@org.eclipse.microprofile.health.Liveness
public class Liveness implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.up("alive");
    }
}
