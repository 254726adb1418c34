package org.karvan.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.karvan.identity.Actor;
import org.karvan.platform.config.TimeSource;
import org.karvan.workflow.Situation;
import org.karvan.workflow.StepTaken;
import org.karvan.workflow.Workflow;

/** Knows who is concerned when a kettle boils. */
@ApplicationScoped
public class NotificationFixtures implements Audience {

    private volatile Set<Recipient> concerned = Set.of();

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Workflow workflow;

    @Inject
    private TimeSource time;

    void concern(Recipient... recipients) {
        concerned = Set.of(recipients);
    }

    @Override
    public Collection<Recipient> concernedBy(StepTaken step) {
        return step.thing() instanceof Kettle ? concerned : Set.of();
    }

    @Override
    public String pathTo(StepTaken step) {
        return "/index.xhtml?reference=" + step.thing().reference();
    }

    /** Takes the step as this actor. */
    @Transactional
    public void boil(Actor actor) {
        workflow.take(new Kettle(), Kettle.KettleStep.BOIL, Situation.of(actor, time.now()).because("It is tea time"));
    }

    /** Takes the step, and fails after it. */
    @Transactional
    public void boilAndFail(Actor actor) {
        boil(actor);
        throw new IllegalStateException("on purpose");
    }

    List<OutgoingMail> mails() {
        return entities.createQuery("select m from OutgoingMail m order by m.address", OutgoingMail.class).getResultList();
    }
}
