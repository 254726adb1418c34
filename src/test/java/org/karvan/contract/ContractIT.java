package org.karvan.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karvan.PortalIT;
import org.karvan.identity.IdentityFixtures;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.notification.Notices;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.refusal.Problem;
import org.karvan.registration.OrganisationObjection;
import org.karvan.registration.OrganisationStep;
import org.karvan.registration.Party;
import org.karvan.registration.RegistrationFixtures;
import org.karvan.registration.Registrations;
import org.karvan.workflow.Refusal;
import org.karvan.workflow.StepRefused;

/** The life of a direct contract through the portal's doors, and those who are refused on the way. */
class ContractIT extends PortalIT {

    private static final String LOW = "low@ohio-metals.example";
    private static final String HIGH = "high@ohio-metals.example";
    private static final String DRAFTER = "drafter@ohio-metals.example";

    @Inject
    private Contracts contracts;

    @Inject
    private ContractDrafts drafts;

    @Inject
    private Delegations delegations;

    @Inject
    private RegistrationFixtures organisations;

    @Inject
    private Registrations registrations;

    @Inject
    private IdentityFixtures people;

    @Inject
    private Notices notices;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private UserTransaction transaction;

    private Party buyer;
    private Party supplier;
    private LocalDate today;

    @BeforeEach
    void twoApprovedParties() throws Exception {
        buyer = organisations.approvedBuyer("Ohio Metals");
        supplier = organisations.approvedSupplier("Chitral Miners");
        people.person(DRAFTER, buyer.id(), Side.BUYER, Role.OFFICER, Role.APPROVER, Role.LEGAL);
        people.approver(LOW, buyer.id(), "500000");
        people.approver(HIGH, buyer.id(), "5000000");
        today = LocalDate.ofInstant(clock.now(), ZoneOffset.UTC);
        as.person(buyer.person(Role.APPLICANT), () -> delegations.set(today, levels("500000", "5000000")));
    }

    @Test
    void aDirectContractIsDraftedClearedApprovedByTwoAcceptedSignedByBothAndInForceOnItsDay() throws Exception {
        String reference = submitted();
        step(buyer.person(Role.LEGAL), reference, contracts::clear);
        step(LOW, reference, contracts::approve);
        assertEquals(ContractState.APPROVAL, sheet(reference).contract().state());
        step(HIGH, reference, contracts::approve);
        step(supplier.person(Role.SUPPLIER_SIGNATORY), reference, contracts::accept);
        sign(buyer.person(Role.BUYER_SIGNATORY), reference);
        assertEquals(ContractState.HALF_SIGNED, sheet(reference).contract().state());
        sign(supplier.person(Role.SUPPLIER_SIGNATORY), reference);
        as.clock(() -> contracts.check(reference));
        assertEquals(ContractState.SIGNED, sheet(reference).contract().state(), "its day has not come");

        clock.advance(Duration.ofDays(31));
        assertEquals(List.of(reference), as.clock(contracts::due));
        as.clock(() -> contracts.check(reference));

        ContractSheet sheet = sheet(reference);
        assertEquals(ContractState.ACTIVE, sheet.contract().state());
        assertEquals(2, sheet.signatures().size());
        assertTrue(sheet.signatures().stream().allMatch(ContractSheet.SignatureRow::genuine));
        assertTrue(sheet.textIntact());
        assertEquals(List.of("Low", "High"), sheet.levels().stream().map(level -> level.approval().approverName()).toList());
        assertTrue(as.person(supplier.person(Role.SUPPLIER_SIGNATORY), notices::unread) > 0);
    }

    @Test
    void eachFindsWaitingForHimWhatHeCanDecide() throws Exception {
        String reference = submitted();
        assertEquals(List.of(reference), waiting(buyer.person(Role.LEGAL)));
        assertEquals(List.of(), waiting(DRAFTER), "not his own draft");

        step(buyer.person(Role.LEGAL), reference, contracts::clear);
        assertEquals(List.of(reference), waiting(LOW));
        step(LOW, reference, contracts::approve);
        assertEquals(List.of(), waiting(LOW), "he has approved, and his limit does not reach the next level");
        assertEquals(List.of(reference), waiting(HIGH));
        assertEquals(List.of(), waiting(supplier.person(Role.SUPPLIER_SIGNATORY)));
        step(HIGH, reference, contracts::approve);
        assertEquals(List.of(reference), waiting(supplier.person(Role.SUPPLIER_SIGNATORY)));

        accepted(reference);
        sign(supplier.person(Role.SUPPLIER_SIGNATORY), reference);
        assertEquals(List.of(), waiting(supplier.person(Role.SUPPLIER_SIGNATORY)));
        assertEquals(List.of(reference), waiting(buyer.person(Role.BUYER_SIGNATORY)));
    }

    @Test
    void ofTwoApproversAtOnceOneIsToldThatItChangedMeanwhile() throws Exception {
        String reference = cleared();
        long seen = sheet(reference).contract().version();
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> answers = List.of(
                    two.submit(() -> approves(LOW, reference, seen, together)), two.submit(() -> approves(HIGH, reference, seen, together)));
            assertNotEquals(answers.get(0).get(), answers.get(1).get(), "one of the two approves the level");
        } finally {
            two.shutdown();
        }
        assertEquals(1, sheet(reference).contract().approvals().size());
        assertEquals(ContractState.APPROVAL, sheet(reference).contract().state());
    }

    private boolean approves(String who, String reference, long seen, CyclicBarrier together) throws Exception {
        try {
            as.person(who, () -> {
                together.await();
                contracts.approve(reference, seen);
            });
            return true;
        } catch (EJBException e) {
            return false;
        }
    }

    @Test
    void theDrafterNeitherClearsNorApproves() throws Exception {
        String reference = submitted();
        assertEquals(List.of(ContractGuard.NOT_THE_DRAFTER), unmet(() -> step(DRAFTER, reference, contracts::clear)));

        step(buyer.person(Role.LEGAL), reference, contracts::clear);
        assertTrue(unmet(() -> step(DRAFTER, reference, contracts::approve)).contains(ContractGuard.NOT_THE_DRAFTER));
    }

    @Test
    void nobodyApprovesAboveHisLimitOrTwice() throws Exception {
        String reference = cleared();
        step(LOW, reference, contracts::approve);

        assertEquals(List.of(ContractGuard.NOT_TWICE, ContractGuard.WITHIN_LIMIT), unmet(() -> step(LOW, reference, contracts::approve)));
    }

    @Test
    void aReturnDropsTheApprovalsAndTheNextSubmissionFreezesAnotherEdition() throws Exception {
        String reference = cleared();
        String firstHash = sheet(reference).contract().textHash();
        step(LOW, reference, contracts::approve);
        as.person(HIGH, () -> contracts.sendBack(reference, version(HIGH, reference), "The penalty is too low."));

        ContractSheet returned = sheet(reference);
        assertEquals(ContractState.DRAFT, returned.contract().state());
        assertEquals(List.of(), returned.levels());
        step(DRAFTER, reference, contracts::submit);

        assertEquals(2, sheet(reference).contract().edition());
        assertNotEquals(firstHash, sheet(reference).contract().textHash());
        assertTrue(sheet(reference).levels().stream().allMatch(level -> level.approval() == null));
    }

    @Test
    void aReturnWithoutAReasonIsRefused() throws Exception {
        String reference = cleared();
        StepRefused refused = assertThrows(StepRefused.class,
                () -> as.person(HIGH, () -> contracts.sendBack(reference, version(HIGH, reference), " ")));
        assertInstanceOf(Refusal.NoReason.class, refused.refusal());
    }

    @Test
    void aFrozenTextIsNotChangedAnyMore() throws Exception {
        String reference = submitted();
        Invalid refused = assertThrows(Invalid.class,
                () -> as.person(DRAFTER, () -> drafts.putPriceClause(reference, version(DRAFTER, reference), 1, ContractFixtures.fixedPrice())));
        assertEquals("contract.frozen", refused.problems().get(0).key());
    }

    @Test
    void aTextThatSomebodyAlteredInTheDatabaseIsFoundAndNotSigned() throws Exception {
        String reference = accepted(approved());
        transaction.begin();
        entities.createNativeQuery("UPDATE shelved_content SET content = ?1 WHERE sha256 = (SELECT d.sha256 FROM stored_document d "
                        + "JOIN contract_text t ON t.pdf_document_id = d.id)")
                .setParameter(1, new byte[] {1, 2, 3}).executeUpdate();
        transaction.commit();

        assertFalse(sheet(reference).textIntact());
        assertEquals(List.of(ContractGuard.TEXT_INTACT), unmet(() -> sign(buyer.person(Role.BUYER_SIGNATORY), reference)));
    }

    @Test
    void aSignatureThatSomebodyAlteredInTheDatabaseIsShownAsNotGenuine() throws Exception {
        String reference = accepted(approved());
        sign(buyer.person(Role.BUYER_SIGNATORY), reference);
        transaction.begin();
        entities.createNativeQuery("UPDATE contract_signature SET signer_name = 'Somebody Else'").executeUpdate();
        transaction.commit();

        assertFalse(sheet(reference).signatures().get(0).genuine());
    }

    @Test
    void aWrongPasswordOrAnotherReferenceSignsNothing() throws Exception {
        String reference = accepted(approved());
        String signatory = buyer.person(Role.BUYER_SIGNATORY);
        long seen = version(signatory, reference);

        assertEquals(List.of("password"), fields(() -> as.person(signatory, () -> contracts.sign(reference, seen, reference, "guess"))));
        assertEquals(List.of("typed"), fields(() -> as.person(signatory,
                () -> contracts.sign(reference, seen, "CTR-2026-9999", IdentityFixtures.PASSWORD))));
        assertEquals(List.of(), sheet(reference).signatures());
    }

    @Test
    void guessingAtThePasswordLocksTheAccountAlthoughEachAttemptIsRolledBack() throws Exception {
        String reference = accepted(approved());
        String signatory = buyer.person(Role.BUYER_SIGNATORY);
        long seen = version(signatory, reference);
        for (int guess = 0; guess < 6; guess++) {
            fields(() -> as.person(signatory, () -> contracts.sign(reference, seen, reference, "guess")));
        }
        Invalid waiting = assertThrows(Invalid.class,
                () -> as.person(signatory, () -> contracts.sign(reference, seen, reference, IdentityFixtures.PASSWORD)));
        assertEquals("contract.sign.waiting", waiting.problems().get(0).key());
    }

    @Test
    void thePapersAreThereForBothSidesAndNobodyElse() throws Exception {
        String reference = accepted(approved());
        sign(buyer.person(Role.BUYER_SIGNATORY), reference);
        String signatory = supplier.person(Role.SUPPLIER_SIGNATORY);
        for (ContractPaper paper : ContractPaper.values()) {
            assertTrue(as.person(signatory, () -> contracts.paper(reference, paper)).content().length > 0, paper.name());
        }
        Party stranger = organisations.approvedSupplier("Kharan Ores");
        String other = stranger.person(Role.SUPPLIER_SIGNATORY);
        assertThrows(NotThere.class, () -> as.person(other, () -> contracts.paper(reference, ContractPaper.TEXT)));
        assertThrows(NotThere.class, () -> as.person(other, () -> contracts.sheet(reference)));
        assertThrows(NotThere.class, () -> as.person(other, () -> contracts.accept(reference, 1)));
        assertEquals(0, as.person(other, () -> contracts.list(ContractFilter.ALL, 1)).total());
        assertThrows(EJBAccessException.class, () -> as.visitor(() -> contracts.sheet(reference)));
    }

    @Test
    void theSupplierDoesNotSeeADraft() throws Exception {
        String reference = submitted();
        String signatory = supplier.person(Role.SUPPLIER_SIGNATORY);
        assertThrows(NotThere.class, () -> as.person(signatory, () -> contracts.sheet(reference)));
        assertEquals(0, as.person(signatory, () -> contracts.list(ContractFilter.ALL, 1)).total());

        approved(reference);
        assertEquals(1, as.person(signatory, () -> contracts.list(
                new ContractFilter(ContractState.ACCEPTANCE, ContractType.SPOT, "ohio"), 1)).total());
        assertEquals(0, as.person(signatory, () -> contracts.list(new ContractFilter(null, null, "100%"), 1)).total());
    }

    @Test
    void anIncompleteDraftIsNotSubmitted() throws Exception {
        String reference = drafted();
        List<Enum<?>> unmet = unmet(() -> step(DRAFTER, reference, contracts::submit));
        assertTrue(unmet.containsAll(List.of(ContractGuard.HAS_ITEMS, ContractGuard.HAS_INCOTERM, ContractGuard.DATES_SET)), unmet.toString());
        assertEquals(0, sheet(reference).contract().edition());
    }

    @Test
    void whatIsWrongInADraftIsToldAtItsFields() throws Exception {
        assertEquals(List.of("title", "justification", "supplier"), fields(() -> as.person(DRAFTER,
                () -> drafts.draftDirect(new ContractOutline(" ", ContractType.SPOT, "USD", "because"), "ORG-2026-9999"))));
        assertEquals(List.of("level2"), fields(() -> as.person(buyer.person(Role.APPLICANT),
                () -> delegations.set(today, levels("500000", "400000")))));
        String reference = drafted();
        assertEquals(List.of("heading"), fields(() -> as.person(DRAFTER,
                () -> drafts.putClause(reference, version(DRAFTER, reference), null, "عنوان", "Words."))));
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() throws Exception {
        String reference = drafted();
        long seen = version(DRAFTER, reference);
        as.person(DRAFTER, () -> drafts.addCondition(reference, seen, "The trial lot has passed."));
        assertThrows(EJBException.class, () -> as.person(DRAFTER, () -> drafts.addCondition(reference, seen, "Another.")));
        assertEquals(1, sheet(reference).conditions().size());
    }

    @Test
    void anOpenConditionHoldsItBackUntilTheLongStopDateLetsItLapse() throws Exception {
        String reference = signed("The trial lot has passed.");
        clock.advance(Duration.ofDays(31));
        as.clock(() -> contracts.check(reference));
        assertEquals(ContractState.SIGNED, sheet(reference).contract().state());

        clock.advance(Duration.ofDays(60));
        as.clock(() -> contracts.check(reference));
        assertEquals(ContractState.LAPSED, sheet(reference).contract().state());
    }

    @Test
    void aConditionThatIsMetLetsItTakeEffectAndItsLastDayEndsIt() throws Exception {
        String reference = signed("The trial lot has passed.");
        clock.advance(Duration.ofDays(31));
        as.clock(() -> contracts.check(reference));
        as.person(DRAFTER, () -> contracts.meetCondition(reference, version(DRAFTER, reference), 1, "Assay report of the umpire"));
        assertEquals(List.of(reference), as.clock(contracts::due));
        as.clock(() -> contracts.check(reference));
        assertEquals(ContractState.ACTIVE, sheet(reference).contract().state());

        clock.advance(Duration.ofDays(370));
        as.clock(() -> contracts.check(reference));
        assertEquals(ContractState.EXPIRED, sheet(reference).contract().state());
    }

    @Test
    void noticeEndsAContractOnlyWhenItsDaysHaveRun() throws Exception {
        String reference = signed(null);
        clock.advance(Duration.ofDays(31));
        as.clock(() -> contracts.check(reference));
        String signatory = supplier.person(Role.SUPPLIER_SIGNATORY);
        as.person(DRAFTER, () -> contracts.suspend(reference, version(DRAFTER, reference), SuspensionGround.FORCE_MAJEURE, "Flood"));
        as.person(signatory, () -> contracts.resume(reference, version(signatory, reference), "The road is open"));
        as.person(signatory, () -> contracts.serveNotice(reference, version(signatory, reference), "The mine closes"));
        assertEquals(List.of(ContractGuard.NOTICE_HAS_RUN),
                unmet(() -> as.person(signatory, () -> contracts.terminate(reference, version(signatory, reference), "The mine closes"))));

        clock.advance(Duration.ofDays(30));
        as.person(signatory, () -> contracts.terminate(reference, version(signatory, reference), "The mine closes"));
        assertEquals(ContractState.TERMINATED, sheet(reference).contract().state());
    }

    @Test
    void aPartyToALiveContractDoesNotLeaveThePortal() throws Exception {
        drafted();
        StepRefused refused = assertThrows(StepRefused.class,
                () -> as.person(supplier.person(Role.APPLICANT), () -> registrations.take(OrganisationStep.WITHDRAW, null)));
        assertEquals(List.of(OrganisationObjection.LIVE_CONTRACT), assertInstanceOf(Refusal.Unmet.class, refused.refusal()).conditions());
    }

    @Test
    void theSupplierDeclinesWithAReasonAndTheBuyerCancels() throws Exception {
        String declined = approved();
        String signatory = supplier.person(Role.SUPPLIER_SIGNATORY);
        as.person(signatory, () -> contracts.decline(declined, version(signatory, declined), "The price has moved."));
        assertEquals(ContractState.REJECTED, sheet(declined).contract().state());

        String cancelled = submitted();
        as.person(HIGH, () -> contracts.cancel(cancelled, version(HIGH, cancelled), "The budget is gone."));
        assertEquals(ContractState.CANCELLED, sheet(cancelled).contract().state());
    }

    private interface Taking {
        void take(String reference, long seen);
    }

    private void step(String who, String reference, Taking taking) throws Exception {
        long seen = version(who, reference);
        as.person(who, () -> taking.take(reference, seen));
    }

    private void sign(String who, String reference) throws Exception {
        long seen = version(who, reference);
        as.person(who, () -> contracts.sign(reference, seen, reference, IdentityFixtures.PASSWORD));
    }

    private String drafted() throws Exception {
        return as.person(DRAFTER, () -> drafts.draftDirect(ContractFixtures.outline(), supplier.reference()));
    }

    private String submitted() throws Exception {
        return submitted(null);
    }

    private String submitted(String condition) throws Exception {
        String reference = drafted();
        change(reference, seen -> drafts.putItem(reference, seen, null, ContractFixtures.item()));
        change(reference, seen -> drafts.putPriceClause(reference, seen, null, ContractFixtures.fixedPrice()));
        change(reference, seen -> drafts.putPriceClause(reference, seen, null, ContractFixtures.penalty()));
        change(reference, seen -> drafts.deliver(reference, seen, ContractFixtures.delivery()));
        change(reference, seen -> drafts.schedule(reference, seen, today.getYear() + 1, 3, new BigDecimal("100")));
        change(reference, seen -> drafts.last(reference, seen,
                new ContractDates(today.plusDays(30), today.plusDays(395), today.plusDays(90), true, 30)));
        if (condition != null) {
            change(reference, seen -> drafts.addCondition(reference, seen, condition));
        }
        step(DRAFTER, reference, contracts::submit);
        return reference;
    }

    private interface Change {
        void to(long seen);
    }

    private void change(String reference, Change change) throws Exception {
        long seen = version(DRAFTER, reference);
        as.person(DRAFTER, () -> change.to(seen));
    }

    private String cleared() throws Exception {
        String reference = submitted();
        step(buyer.person(Role.LEGAL), reference, contracts::clear);
        return reference;
    }

    private String approved() throws Exception {
        return approved(submitted());
    }

    private String approved(String reference) throws Exception {
        step(buyer.person(Role.LEGAL), reference, contracts::clear);
        step(LOW, reference, contracts::approve);
        step(HIGH, reference, contracts::approve);
        return reference;
    }

    private String accepted(String reference) throws Exception {
        step(supplier.person(Role.SUPPLIER_SIGNATORY), reference, contracts::accept);
        return reference;
    }

    private String signed(String condition) throws Exception {
        String reference = accepted(approved(submitted(condition)));
        sign(buyer.person(Role.BUYER_SIGNATORY), reference);
        sign(supplier.person(Role.SUPPLIER_SIGNATORY), reference);
        return reference;
    }

    private ContractSheet sheet(String reference) throws Exception {
        return as.person(DRAFTER, () -> contracts.sheet(reference));
    }

    private long version(String who, String reference) throws Exception {
        return as.person(who, () -> contracts.sheet(reference).contract().version());
    }

    private List<String> waiting(String who) throws Exception {
        return as.person(who, () -> contracts.waiting().stream().map(ContractRow::reference).toList());
    }

    private static List<BigDecimal> levels(String... upToUsd) {
        return Arrays.stream(upToUsd).map(BigDecimal::new).toList();
    }

    private interface Attempt {
        void run() throws Exception;
    }

    private static List<Enum<?>> unmet(Attempt attempt) {
        StepRefused refused = assertThrows(StepRefused.class, attempt::run);
        return assertInstanceOf(Refusal.Unmet.class, refused.refusal()).conditions();
    }

    private static List<String> fields(Attempt attempt) {
        return assertThrows(Invalid.class, attempt::run).problems().stream().map(Problem::field).toList();
    }
}
