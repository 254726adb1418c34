package org.karvan.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.karvan.As;
import org.karvan.Readings;
import org.karvan.sealing.SealingFixtures;
import org.karvan.tender.Tenders;

/** Openers who come together with the passphrase of {@link SealingFixtures}, for integration tests of this and of the features above. */
@ApplicationScoped
public class OpeningStage {

    @Inject
    private As as;

    @Inject
    private Readings readings;

    @Inject
    private Tenders tenders;

    @Inject
    private Openings openings;

    /** The addresses of those who are named to open the bids. */
    public List<String> openers(String tender) throws Exception {
        return as.clock(() -> tenders.byReference(tender).openers()).stream()
                .map(account -> readings.one("select a.email from Account a where a.id = " + account))
                .toList();
    }

    /** One of them gives his share. */
    public void give(String opener, String tender) throws Exception {
        as.person(opener, () -> openings.give(tender, SealingFixtures.PASSPHRASE));
    }

    /** All give their shares, and this one opens. */
    public void open(String opener, String tender) throws Exception {
        for (String each : openers(tender)) {
            give(each, tender);
        }
        as.person(opener, () -> openings.open(tender));
    }
}
