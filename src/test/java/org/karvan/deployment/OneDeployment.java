package org.karvan.deployment;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Keeps the first class's deployment for all that follow: Arquillian by itself would start a server per test class.
 *
 * <p>The server is stopped by the container's own shutdown hook when the run ends.
 */
public class OneDeployment {

    @Inject
    @ClassScoped
    private InstanceProducer<DeploymentScenario> ofThisClass;

    private DeploymentScenario kept;
    private boolean deployed;
    private RuntimeException failure;

    /** Hands every class the same scenario. */
    public void generate(@Observes EventContext<GenerateDeployment> event) {
        if (kept == null) {
            event.proceed();
            kept = ofThisClass.get();
        } else {
            ofThisClass.set(kept);
        }
    }

    /** Deploys once; when that failed, every class fails with the same cause instead of trying again. */
    public void deploy(@Observes EventContext<DeployManagedDeployments> event) {
        if (failure != null) {
            throw failure;
        }
        if (!deployed) {
            deployed = true;
            try {
                event.proceed();
            } catch (RuntimeException e) {
                failure = new IllegalStateException("The portal did not deploy: see target/failsafe-reports", e);
                throw failure;
            }
        }
    }

    /** Leaves the portal where it is for the next class. */
    public void undeploy(@Observes EventContext<UnDeployManagedDeployments> event) {
        // Not proceeding is the whole point.
    }
}
