package org.karvan;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What every integration test stands on: it runs inside the one deployment of the built portal, each test on a
 * database as the migrations left it and with the clock at the true time.
 *
 * <p>A test injects the doors it knocks at, and knocks {@link #as} somebody.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class PortalIT {

    @Inject
    protected As as;

    @Inject
    protected TestClock clock;

    @Inject
    private CleanDatabase database;

    @BeforeEach
    void beginAnew() {
        database.clean();
        clock.reset();
    }
}
