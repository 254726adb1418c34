package org.karvan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.karvan.contract.Delegations;
import org.karvan.identity.IdentityFixtures;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.platform.config.TimeSource;
import org.karvan.registration.Party;
import org.karvan.registration.RegistrationFixtures;

/**
 * A portal on its first day: its own people, one approved buyer whose contracts need two levels of approval, and a
 * chamber that lends an opener. Nobody has registered who could bid.
 */
@Named("journey")
@ApplicationScoped
public class JourneyScene implements Scene {

    /** The first level reaches too low for the contract of this story, the second far enough. */
    private static final List<BigDecimal> LEVELS_USD = List.of(new BigDecimal("1000000"), new BigDecimal("5000000"));

    @Inject
    private As as;

    @Inject
    private TimeSource time;

    @Inject
    private IdentityFixtures people;

    @Inject
    private RegistrationFixtures organisations;

    @Inject
    private Delegations delegations;

    @Override
    public Map<String, String> set() throws Exception {
        Party buyer = organisations.approvedBuyer("Ohio Metals");
        Party witness = organisations.approvedSupplier("Quetta Chamber");
        people.ofThePortal("auditor@karvan.example", Role.AUDITOR);
        String secondApprover = "director@" + buyer.domain();
        people.approver(secondApprover, buyer.id(), "5000000");
        String secondEvaluator = "metallurgist@" + buyer.domain();
        people.person(secondEvaluator, buyer.id(), Side.BUYER, Role.EVALUATOR);
        LocalDate today = LocalDate.ofInstant(time.now(), ZoneOffset.UTC);
        as.person(buyer.person(Role.APPLICANT), () -> delegations.set(today, LEVELS_USD));
        return Map.of(
                "administrator", RegistrationFixtures.ADMINISTRATOR,
                "compliance", RegistrationFixtures.COMPLIANCE,
                "auditor", "auditor@karvan.example",
                "domain", buyer.domain(),
                "buyer", buyer.name(),
                "secondApprover", secondApprover,
                "secondEvaluator", secondEvaluator,
                "witness", witness.person(Role.OPENER),
                "chamber", witness.name());
    }
}
