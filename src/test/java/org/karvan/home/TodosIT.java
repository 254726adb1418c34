package org.karvan.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.karvan.MarketFixtures;
import org.karvan.PortalIT;
import org.karvan.bid.OpeningStage;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.registration.OrganisationStep;
import org.karvan.registration.Party;
import org.karvan.registration.RegistrationFixtures;
import org.karvan.registration.Registrations;
import org.karvan.registration.Reviews;
import org.karvan.tender.Tender;
import org.karvan.tender.Tenders;

/** With what a person's day begins: what waits for him, and nothing that waits for somebody else. */
class TodosIT extends PortalIT {

    @Inject
    private Todos todos;

    @Inject
    private RegistrationFixtures organisations;

    @Inject
    private MarketFixtures market;

    @Inject
    private OpeningStage openers;

    @Inject
    private Registrations registrations;

    @Inject
    private Reviews reviews;

    @Inject
    private Tenders tenders;

    private List<String> waitingFor(String person) throws Exception {
        return as.person(person, () -> todos.own().stream().map(row -> row.todo().verb() + " " + row.todo().reference()).toList());
    }

    @Test
    void aRegistrationWaitsForWhoeverMustActNext() throws Exception {
        organisations.staffThePortal();
        Party mine = organisations.signedUp("Chitral Antimony", Side.SUPPLIER);
        String applicant = mine.person(Role.APPLICANT);
        String named = " " + mine.reference();
        assertEquals(List.of("todo.registration.complete" + named), waitingFor(applicant));
        assertEquals(List.of(), waitingFor(RegistrationFixtures.ADMINISTRATOR));
        assertEquals(List.of(), waitingFor(mine.person(Role.BIDDER)), "his colleague has nothing to register");

        organisations.completeSupplier(mine);
        as.person(applicant, () -> registrations.take(OrganisationStep.SUBMIT, null));
        assertEquals(List.of(), waitingFor(applicant));
        assertEquals(List.of("todo.registration.review" + named), waitingFor(RegistrationFixtures.ADMINISTRATOR));
        assertEquals(List.of("todo.registration.screen" + named), waitingFor(RegistrationFixtures.COMPLIANCE));

        as.person(RegistrationFixtures.ADMINISTRATOR, () -> reviews.take(mine.reference(), OrganisationStep.START_REVIEW, null, null));
        assertEquals(List.of("todo.registration.decide" + named), waitingFor(RegistrationFixtures.ADMINISTRATOR));
        as.person(RegistrationFixtures.ADMINISTRATOR, () -> reviews.take(mine.reference(), OrganisationStep.REQUEST_INFO, null, "Which seam?"));
        assertEquals(List.of("todo.registration.answer" + named), waitingFor(applicant));
    }

    @Test
    void aClosedTenderWaitsForItsOwnOpenersUntilItIsOpened() throws Exception {
        Party buyer = organisations.approvedBuyer("Ohio Metals");
        Party witness = organisations.approvedSupplier("Quetta Chamber");
        Party bidder = organisations.approvedSupplier("Chitral Antimony");
        String reference = market.publishedTender(buyer, witness);
        market.bid(bidder, reference, "26400");
        market.bid(organisations.approvedSupplier("Kharan Minerals"), reference, "27000");
        Tender tender = tenders.byReference(reference);
        assertEquals(List.of(), waitingFor(witness.person(Role.OPENER)), "it still takes bids");

        clock.moveTo(tender.timetable().closesAt());
        as.clock(() -> tenders.close(reference));
        assertEquals(List.of("todo.bid.open " + reference), waitingFor(witness.person(Role.OPENER)));
        assertEquals(List.of("todo.bid.open " + reference), waitingFor(buyer.person(Role.OPENER)));
        assertEquals(List.of(), waitingFor(bidder.person(Role.OPENER)), "he was not named for this tender");

        clock.moveTo(tender.timetable().opensAt().plusSeconds(1));
        openers.open(witness.person(Role.OPENER), reference);
        assertEquals(List.of(), waitingFor(witness.person(Role.OPENER)));
    }

    @Test
    void aVisitorHasNothingToDo() throws Exception {
        assertEquals(List.of(), as.visitor(() -> todos.own()));
    }
}
