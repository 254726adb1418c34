package org.karvan.evaluation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.karvan.platform.value.Listing;

/** The queries about evaluations and nothing else. */
@Dependent
class EvaluationStore {

    private static final String BY_TENDER = "select e from Evaluation e where e.tenderReference = :tender";

    @PersistenceContext
    private EntityManager entities;

    Optional<Evaluation> ofTender(String tender) {
        return entities.createQuery(BY_TENDER, Evaluation.class).setParameter("tender", tender).getResultStream().findFirst();
    }

    /** The evaluation, held until the end of the transaction: of two who sign at once one sees the other's signature. */
    Optional<Evaluation> heldOfTender(String tender) {
        return entities.createQuery(BY_TENDER, Evaluation.class)
                .setParameter("tender", tender)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    List<ScoreSheet> sheets(Evaluation evaluation) {
        return entities.createQuery("select distinct s from ScoreSheet s left join fetch s.scores where s.evaluationId = :id order by s.evaluator, s.id", ScoreSheet.class)
                .setParameter("id", evaluation.id())
                .getResultList();
    }

    Listing<EvaluationRow> ofBuyer(Long buyer, int page) {
        List<EvaluationRow> rows = entities.createQuery(
                        "select new org.karvan.evaluation.EvaluationRow("
                                + "e.reference, e.tenderReference, e.title, e.state, e.beganAt, e.reportedAt) "
                                + "from Evaluation e where e.buyerId = :buyer order by e.beganAt desc, e.id desc",
                        EvaluationRow.class)
                .setParameter("buyer", buyer)
                .setFirstResult(Listing.offset(page))
                .setMaxResults(Listing.USUAL_SIZE)
                .getResultList();
        long total = entities.createQuery("select count(e) from Evaluation e where e.buyerId = :buyer", Long.class)
                .setParameter("buyer", buyer)
                .getSingleResult();
        return new Listing<>(rows, Math.max(page, 1), Listing.USUAL_SIZE, total);
    }

    /** The evaluations of a buyer that stand there, the longest begun first. */
    List<Evaluation> standing(Long buyer, Set<EvaluationState> states, int most) {
        return entities.createQuery(
                        "select e from Evaluation e where e.buyerId = :buyer and e.state in :states order by e.beganAt, e.id",
                        Evaluation.class)
                .setParameter("buyer", buyer)
                .setParameter("states", states)
                .setMaxResults(most)
                .getResultList();
    }

    /** The sheets of one evaluator in these evaluations, in one query. */
    List<ScoreSheet> sheetsOf(Long account, List<Long> evaluations) {
        return evaluations.isEmpty() ? List.of() : entities
                .createQuery("select s from ScoreSheet s where s.accountId = :account and s.evaluationId in :ids", ScoreSheet.class)
                .setParameter("account", account)
                .setParameter("ids", evaluations)
                .getResultList();
    }

    Optional<Clarification> clarification(String reference) {
        return clarification(reference, LockModeType.NONE);
    }

    /** The clarification, held until the end of the transaction: an answer and the end of the time do not meet. */
    Optional<Clarification> heldClarification(String reference) {
        return clarification(reference, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Clarification> clarification(String reference, LockModeType lock) {
        return entities.createQuery("select c from Clarification c where c.reference = :reference", Clarification.class)
                .setParameter("reference", reference)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** What was asked in this evaluation, the earliest first. */
    List<Clarification> clarifications(Evaluation evaluation) {
        return entities.createQuery("select c from Clarification c where c.evaluationId = :id order by c.askedAt, c.id", Clarification.class)
                .setParameter("id", evaluation.id())
                .getResultList();
    }

    /** What waits for the answer of this bidder, the earliest due first. */
    List<Clarification> clarificationsOf(Long bidder, int most) {
        return entities.createQuery("select c from Clarification c where c.bidderId = :bidder and c.state = :asked order by c.answerUntil, c.id",
                        Clarification.class)
                .setParameter("bidder", bidder)
                .setParameter("asked", ClarificationState.ASKED)
                .setMaxResults(most)
                .getResultList();
    }

    /** The references of those whose time is over, the longest due first. */
    List<String> clarificationsDue(Instant now) {
        return entities.createQuery("select c.reference from Clarification c where c.state = :asked and c.answerUntil <= :now order by c.answerUntil", String.class)
                .setParameter("asked", ClarificationState.ASKED)
                .setParameter("now", now)
                .getResultList();
    }

    /** The evaluation in which it was asked. */
    Evaluation evaluation(Clarification asked) {
        return ofTender(asked.tenderReference()).orElseThrow();
    }

    void add(Clarification asked) {
        entities.persist(asked);
    }

    void add(Evaluation evaluation) {
        entities.persist(evaluation);
    }

    void add(ScoreSheet sheet) {
        entities.persist(sheet);
    }
}
