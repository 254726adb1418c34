package org.karvan.tender;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.karvan.identity.Role;
import org.karvan.workflow.StepRefused;

/** Closes tenders after their deadline and awards them after the standstill, each in a transaction of its own. */
@Singleton
@RunAs(Role.Names.CLOCK)
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TenderClock {

    private static final Logger LOG = Logger.getLogger(TenderClock.class.getName());

    @Inject
    private Tenders tenders;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void tick() {
        each(tenders.dueToClose(), tenders::close);
        each(tenders.dueToAward(), tenders::award);
    }

    /** Another node may have been quicker, or a condition stands in the way of one tender: the others go on. */
    private static void each(List<String> references, Consumer<String> step) {
        for (String reference : references) {
            try {
                step.accept(reference);
            } catch (StepRefused e) {
                LOG.log(Level.FINE, reference, e);
            }
        }
    }
}
