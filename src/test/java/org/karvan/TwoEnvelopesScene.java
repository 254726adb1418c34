package org.karvan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Set;
import org.karvan.identity.Account;
import org.karvan.identity.IdentityFixtures;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.registration.Party;
import org.karvan.registration.RegistrationFixtures;
import org.karvan.sealing.SealingFixtures;
import org.karvan.tender.TenderDrafts;

/** A complete draft with three openers, of whom two open together, and two suppliers who will bid. */
@Named("two-envelopes")
@ApplicationScoped
public class TwoEnvelopesScene implements Scene {

    @Inject
    private As as;

    @Inject
    private Readings readings;

    @Inject
    private IdentityFixtures people;

    @Inject
    private RegistrationFixtures organisations;

    @Inject
    private SealingFixtures keys;

    @Inject
    private MarketFixtures market;

    @Inject
    private TenderDrafts drafts;

    @Override
    public Map<String, String> set() throws Exception {
        Party buyer = organisations.approvedBuyer("Ohio Metals");
        Party miner = organisations.approvedSupplier("Chitral Antimony");
        Party rival = organisations.approvedSupplier("Kharan Minerals");
        Party chamber = organisations.approvedSupplier("Quetta Chamber");
        Account third = people.person("second.opener@" + chamber.domain(), chamber.id(), Side.SUPPLIER, Role.OPENER);
        keys.keyOf(third);
        String tender = market.completeDraft(buyer, chamber);
        as.person(buyer.person(Role.OFFICER), () -> drafts.saveOpeners(tender, drafts.sheet(tender).version(),
                Set.of(readings.account(buyer.person(Role.OPENER)), readings.account(chamber.person(Role.OPENER)), third.id()), 2));
        return Map.of(
                "tender", tender,
                "officer", buyer.person(Role.OFFICER),
                "approver", buyer.person(Role.APPROVER),
                "evaluator", buyer.person(Role.EVALUATOR),
                "first", buyer.person(Role.OPENER),
                "second", chamber.person(Role.OPENER),
                "third", third.email(),
                "miner", miner.person(Role.BIDDER),
                "rival", rival.person(Role.BIDDER));
    }
}
