package org.karvan.bid;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.karvan.platform.value.Listing;
import org.karvan.tender.Tender;
import org.karvan.tender.TenderState;

/** The queries about bids and nothing else. */
@Dependent
class BidStore {

    /** So many bids at most are freed in one round of the clock; the next round takes the rest. */
    private static final int MOST_AT_ONCE = 200;

    private static final String ROWS = "select new org.karvan.bid.BidRow(b.reference, t.reference, t.title, t.timetable.deadline, b.state,"
            + " b.number, b.receivedAt, b.begunAt) from Bid b join Tender t on t.id = b.tenderId";

    @PersistenceContext
    private EntityManager entities;

    void add(Bid bid) {
        entities.persist(bid);
    }

    void add(SealedOffer sealed) {
        entities.persist(sealed);
    }

    void add(BidPaper paper) {
        entities.persist(paper);
    }

    void add(OpeningMinutes minutes) {
        entities.persist(minutes);
    }

    /** Writes what is new to the database now, still within the transaction. */
    void write() {
        entities.flush();
    }

    Optional<Bid> live(Long tenderId, Long bidderId) {
        return entities.createQuery("select b from Bid b where b.liveKey = :key", Bid.class)
                .setParameter("key", Bid.liveKey(tenderId, bidderId))
                .getResultStream()
                .findFirst();
    }

    /** The bidder's last bid for the tender, live or not. */
    Optional<Bid> last(Long tenderId, Long bidderId) {
        return entities.createQuery(
                        "select b from Bid b where b.tenderId = :tender and b.bidderId = :bidder order by b.begunAt desc, b.id desc",
                        Bid.class)
                .setParameter("tender", tenderId)
                .setParameter("bidder", bidderId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<Bid> byId(Long id) {
        return Optional.ofNullable(entities.find(Bid.class, id));
    }

    Optional<Bid> byReference(String reference) {
        return entities.createQuery("select b from Bid b where b.reference = :reference", Bid.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    List<Bid> ofTender(Long tenderId, Collection<BidState> states) {
        return entities.createQuery(
                        "select b from Bid b where b.tenderId = :tender and b.state in :states order by b.reference", Bid.class)
                .setParameter("tender", tenderId)
                .setParameter("states", states)
                .getResultList();
    }

    List<Bid> ofTender(String tenderReference, Collection<BidState> states) {
        return entities.createQuery(
                        "select b from Bid b where b.tenderReference = :tender and b.state in :states order by b.reference", Bid.class)
                .setParameter("tender", tenderReference)
                .setParameter("states", states)
                .getResultList();
    }

    long count(Long tenderId, BidState state) {
        return entities.createQuery("select count(b) from Bid b where b.tenderId = :tender and b.state = :state", Long.class)
                .setParameter("tender", tenderId)
                .setParameter("state", state)
                .getSingleResult();
    }

    /** Whether the organisation has a bid that still goes on. */
    boolean isBidding(Long bidderId, Collection<BidState> states) {
        return !entities.createQuery("select b.id from Bid b where b.bidderId = :bidder and b.state in :states", Long.class)
                .setParameter("bidder", bidderId)
                .setParameter("states", states)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    Listing<BidRow> ofBidder(Long bidderId, int page) {
        List<BidRow> rows = entities.createQuery(ROWS + " where b.bidderId = :bidder order by b.begunAt desc, b.id desc", BidRow.class)
                .setParameter("bidder", bidderId)
                .setFirstResult(Listing.offset(page))
                .setMaxResults(Listing.USUAL_SIZE)
                .getResultList();
        long total = entities.createQuery("select count(b) from Bid b where b.bidderId = :bidder", Long.class)
                .setParameter("bidder", bidderId)
                .getSingleResult();
        return new Listing<>(rows, Math.max(page, 1), Listing.USUAL_SIZE, total);
    }

    /** The bids on which the bidder must still do something before the deadline. */
    List<BidRow> unfinished(Long bidderId, Instant now, int most) {
        return entities.createQuery(ROWS + " where b.bidderId = :bidder and b.state in :states and t.timetable.deadline > :now"
                        + " order by t.timetable.deadline, b.id", BidRow.class)
                .setParameter("bidder", bidderId)
                .setParameter("states", EnumSet.of(BidState.DRAFT, BidState.NEEDS_CONFIRMATION))
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Ids of bids whose validity has ended; while a complaint holds their tender up none has, for it grows by that time. */
    List<Long> outOfValidity(Instant now, Collection<BidState> states) {
        return entities.createQuery(
                        "select b.id from Bid b where b.validUntil <= :now and b.state in :states"
                                + " and not exists (select t.id from Tender t where t.id = b.tenderId and t.wait.blockedSince is not null)"
                                + " order by b.validUntil, b.id", Long.class)
                .setParameter("now", now)
                .setParameter("states", states)
                .setMaxResults(MOST_AT_ONCE)
                .getResultList();
    }

    Optional<Bid> held(Long id) {
        return Optional.ofNullable(entities.find(Bid.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<SealedOffer> bySubmission(String submissionId) {
        return entities.createQuery("select s from SealedOffer s where s.submissionId = :id", SealedOffer.class)
                .setParameter("id", submissionId)
                .getResultStream()
                .findFirst();
    }

    Optional<SealedOffer> byReceipt(String receipt) {
        return entities.createQuery("select s from SealedOffer s where s.receipt = :receipt", SealedOffer.class)
                .setParameter("receipt", receipt)
                .getResultStream()
                .findFirst();
    }

    Optional<SealedOffer> version(Long bidId, int number) {
        return entities.createQuery("select s from SealedOffer s where s.bidId = :bid and s.number = :number", SealedOffer.class)
                .setParameter("bid", bidId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    List<SealedOffer> versions(Long bidId) {
        return entities.createQuery("select s from SealedOffer s where s.bidId = :bid order by s.number desc", SealedOffer.class)
                .setParameter("bid", bidId)
                .getResultList();
    }

    Optional<BidPaper> paper(String reference) {
        return entities.createQuery("select p from BidPaper p where p.reference = :reference", BidPaper.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** The bid's paper whose envelope has this hash by its record. */
    Optional<BidPaper> paper(Long bidId, String sha256) {
        return entities.createQuery("select p from BidPaper p where p.bidId = :bid and p.sha256 = :sha256", BidPaper.class)
                .setParameter("bid", bidId)
                .setParameter("sha256", sha256)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The numbers of all receipts that were given for the tender. */
    List<String> receipts(Long tenderId) {
        return entities.createQuery("select s.receipt from SealedOffer s join Bid b on b.id = s.bidId where b.tenderId = :tender", String.class)
                .setParameter("tender", tenderId)
                .getResultList();
    }

    /** The tenders in that state which this opener is named to open, the earliest hour first. */
    List<Tender> toOpenBy(Long accountId, TenderState state, int most) {
        return entities.createQuery(
                        "select t from Tender t where t.state = :state and :account member of t.openers order by t.timetable.opensAt, t.id", Tender.class)
                .setParameter("state", state)
                .setParameter("account", accountId)
                .setMaxResults(most)
                .getResultList();
    }

    /** The minutes of its openings, the first first; none before it. */
    List<OpeningMinutes> minutes(String tenderReference) {
        return entities.createQuery("select m from OpeningMinutes m where m.tenderReference = :tender order by m.openedAt, m.id", OpeningMinutes.class)
                .setParameter("tender", tenderReference)
                .getResultList();
    }
}
