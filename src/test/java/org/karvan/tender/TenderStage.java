package org.karvan.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.karvan.identity.Account;
import org.karvan.identity.Actor;
import org.karvan.identity.IdentityFixtures;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.value.Incoterm;
import org.karvan.sealing.EnvelopeKeys;
import org.karvan.sealing.SealingFixtures;
import org.karvan.workflow.Situation;

/** Published tenders in the database, for integration tests of the features above. */
@ApplicationScoped
public class TenderStage {

    /** From publication to the deadline. */
    public static final Duration BIDDING = Duration.ofDays(40);

    /** From the deadline to the opening. */
    public static final Duration WAITING = Duration.ofHours(1);

    private static final Duration SETTLE = Duration.ofSeconds(60);

    /** The organisation of the second opener. */
    private static final Long WITNESS = 29L;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private TimeSource time;

    @Inject
    private IdentityFixtures people;

    @Inject
    private SealingFixtures openersKeys;

    @Inject
    private EnvelopeKeys keys;

    /** A tender open to all: one lot of a hundred tonnes of concentrate, price and quality 70 to 30. */
    @Transactional
    public Tender open(String reference, Long buyer, Account... openers) {
        return publish(reference, buyer, Procedure.OPEN, Set.of(), Enclosure.ONE_ENVELOPE, openers);
    }

    /** The same, whose bids come in two envelopes. */
    @Transactional
    public Tender apart(String reference, Long buyer, Account... openers) {
        return publish(reference, buyer, Procedure.OPEN, Set.of(), Enclosure.TWO_ENVELOPES, openers);
    }

    /** The same for invited suppliers only. */
    @Transactional
    public Tender restricted(String reference, Long buyer, Set<Long> invited, Account... openers) {
        return publish(reference, buyer, Procedure.RESTRICTED, invited, Enclosure.ONE_ENVELOPE, openers);
    }

    /** With one who opens beside those who are named: nobody opens alone. */
    private Tender publish(String reference, Long buyer, Procedure procedure, Set<Long> invited, Enclosure enclosure, Account... named) {
        Instant now = time.now();
        List<Account> openers = new ArrayList<>(List.of(named));
        openers.add(people.person("second.opener." + reference.toLowerCase(Locale.ROOT) + "@bank.example", WITNESS, Side.PUBLIC_BODY, Role.OPENER));
        openers.forEach(openersKeys::keyOf);
        List<Long> accounts = openers.stream().map(Account::id).toList();
        Instant deadline = now.plus(BIDDING);
        Actor officer = new Actor(1L, "Olivia Officer", buyer, Side.BUYER, Set.of(Role.OFFICER));
        Tender tender = new Tender(reference, "Antimony concentrate, 100 t", "The buyer", officer, TenderFixtures.PERIODS, now);
        tender.describe(new TenderBasics("Antimony concentrate, 100 t", "A trial lot.", Reach.INTERNATIONAL, "USD"));
        tender.ask(TenderFixtures.antimonyConcentrate());
        tender.deliver(new TenderDelivery(Incoterm.FOB, "PKKHI", null, YearMonth.of(2027, 3), YearMonth.of(2027, 4)));
        tender.weigh(List.of(
                new TenderCriterion("Price", new BigDecimal("70"), true),
                new TenderCriterion("Quality control at the mine", new BigDecimal("30"), false, new BigDecimal("40"))));
        tender.secure(new TenderTerms(null, null, 90, enclosure));
        tender.schedule(new TenderDates(ZoneId.of("UTC"), local(deadline.minus(Duration.ofDays(7))), local(deadline),
                local(deadline.plus(WAITING))), SETTLE);
        tender.entrust(Set.copyOf(accounts), 2);
        tender.admit(procedure, invited);
        tender.enter(TenderState.PUBLISHED, Situation.of(officer, now));
        entities.persist(tender);
        for (Envelope envelope : enclosure.envelopes()) {
            keys.make(envelope.subject(reference), accounts, 2);
        }
        return tender;
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
