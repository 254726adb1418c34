package org.karvan.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.karvan.As;
import org.karvan.TestClock;
import org.karvan.identity.Role;
import org.karvan.registration.Party;
import org.karvan.sealing.SealingFixtures;
import org.karvan.workflow.StepTaken;

/** Bids that suppliers make through the portal's own doors, for integration tests of this and of the features above. */
@ApplicationScoped
public class BidStage {

    @Inject
    private As as;

    @Inject
    private BidDrafts drafts;

    @Inject
    private Bids bids;

    @Inject
    private SealingFixtures keys;

    @Inject
    private TestClock clock;

    private final AtomicReference<Duration> delay = new AtomicReference<>(Duration.ZERO);

    /** Lets the supplier prepare a complete offer at that price per dry tonne for the first lot. */
    public void prepare(Party supplier, String tender, String price) throws Exception {
        keys.ownKeyOf(supplier.id());
        as.person(supplier.person(Role.BIDDER), () -> {
            drafts.begin(tender);
            drafts.savePrices(tender, seen(tender), List.of(new PriceEntry(1, price)));
            drafts.saveDelivery(tender, seen(tender), true, null);
            drafts.saveAnswers(tender, seen(tender), List.of(new AnswerEntry("C2", "Each bag is sampled and sealed.")), null);
            drafts.saveDeclarations(tender, seen(tender), EnumSet.allOf(Declaration.class));
        });
    }

    /** Lets the supplier submit what he prepared. */
    public ReceiptSheet submit(Party supplier, String tender) throws Exception {
        return as.person(supplier.person(Role.BIDDER), () -> bids.receipt(bids.submit(tender, UUID.randomUUID().toString(), prices(tender))));
    }

    /** Lets the supplier prepare and submit. */
    public ReceiptSheet bid(Party supplier, String tender, String price) throws Exception {
        prepare(supplier, tender, price);
        return submit(supplier, tender);
    }

    /** Lets so much time pass within the next submission, as if the database were slow. */
    public void dawdle(Duration within) {
        delay.set(within);
    }

    void hear(@Observes StepTaken taken) {
        if (taken.step() == BidStep.SUBMIT) {
            clock.advance(delay.getAndSet(Duration.ZERO));
        }
    }

    /** What stands in the working copy, after the passphrase. */
    private List<PriceEntry> prices(String tender) {
        return drafts.unlocked(tender, SealingFixtures.PASSPHRASE).offer().prices().stream()
                .map(price -> new PriceEntry(price.lot(), price.perTonne().toPlainString()))
                .toList();
    }

    private long seen(String tender) {
        return drafts.sheet(tender).seen();
    }
}
