package org.karvan.audit;

/** The keys under which the bundles hold what an entry names: a step and its states by their own texts, the rest by the trail's. */
final class ActionKey {

    private ActionKey() {
    }

    /** {@code TenderStep.PUBLISH} is its own key; {@code BID_READ} has {@code Action.BID_READ}. */
    static String ofAction(String action) {
        return action.contains(".") ? action : "Action." + action;
    }

    static String ofSubject(String subjectType) {
        return "Subject." + subjectType;
    }
}
