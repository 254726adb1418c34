package org.karvan.registration;

import java.util.function.BiPredicate;
import org.karvan.workflow.Guard;
import org.karvan.workflow.Situation;

/** The conditions of an organisation's steps. */
enum OrganisationGuard implements Guard<Organisation> {
    DATA_COMPLETE((organisation, situation) -> new TaskList(organisation).isComplete()),
    PAPERS_PRESENT((organisation, situation) -> organisation.paperwork().isPresent(situation.at())),
    PAPERS_IN_DATE((organisation, situation) -> organisation.paperwork().isInDate(situation.at())),
    PAPER_OUT_OF_DATE((organisation, situation) -> !organisation.paperwork().isInDate(situation.at())),
    OWNERS_GIVEN((organisation, situation) -> organisation.hasOwnersGiven()),
    NOT_ONES_OWN((organisation, situation) -> !situation.actor().isOf(organisation.id())
            && !situation.actor().isPerson(organisation.submittedBy())),
    SECOND_ADMINISTRATOR((organisation, situation) ->
            situation.facts(OrganisationFacts.class).administrators() >= OrganisationGuard.ADMINISTRATORS),
    SCREENING_CLEARED((organisation, situation) -> situation.facts(OrganisationFacts.class).cleared()),
    UNTIL_LATER((organisation, situation) -> Validity.isAhead(situation.facts(OrganisationFacts.class).debarUntil(), situation.at())),
    ANOTHER_PERSON((organisation, situation) -> !situation.actor().isPerson(organisation.proposedBy())),
    DEBARMENT_OVER((organisation, situation) -> Validity.isOver(organisation.debarredUntil(), situation.at()));

    /** So many people must be able to decide before anybody is approved: one alone would decide unseen. */
    private static final long ADMINISTRATORS = 2;

    private final BiPredicate<Organisation, Situation> condition;

    OrganisationGuard(BiPredicate<Organisation, Situation> condition) {
        this.condition = condition;
    }

    @Override
    public boolean holds(Organisation organisation, Situation situation) {
        return condition.test(organisation, situation);
    }
}
