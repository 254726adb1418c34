package org.karvan.registration;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.karvan.document.DocumentVault;
import org.karvan.document.StoredDocument;
import org.karvan.document.Upload;
import org.karvan.identity.Accounts;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.platform.config.References;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.NotThere;
import org.karvan.workflow.Offer;

/** The door by which an organisation registers itself: its own people see and change only their own. */
@Stateless
public class Registrations {

    /** What the first person of an organisation is not given unasked: it needs a limit, a seat on committees, or a key. */
    private static final Set<Role> UNUSUAL = EnumSet.of(Role.APPROVER, Role.EVALUATOR, Role.OPENER);

    private static final String PREFIX = "ORG";

    @Inject
    private OrganisationStore store;

    @Inject
    private Proceedings proceedings;

    @Inject
    private PersonalNumbers numbers;

    @Inject
    private DocumentVault vault;

    @Inject
    private Accounts accounts;

    @Inject
    private References references;

    @Inject
    private Caller caller;

    @Inject
    private TimeSource time;

    /**
     * Begins the registration of an organisation and opens the account of the person who registers it.
     *
     * @return the organisation's reference
     * @throws org.karvan.platform.refusal.Invalid when something is missing, or the mail address is taken
     */
    @PermitAll
    public String signUp(SignUp signUp) {
        signUp.check();
        Organisation organisation = new Organisation(
                references.next(PREFIX), signUp.organisation().strip(), signUp.side(), time.now());
        store.add(organisation);
        accounts.open(signUp.account(), organisation.id(), signUp.side(), usualRoles(signUp.side()));
        return organisation.reference();
    }

    /** What the caller's organisation has told so far. */
    @RolesAllowed(Role.Names.APPLICANT)
    public RegistrationSheet own() {
        return RegistrationSheet.of(mine(), time.now());
    }

    /** The caller's organisation itself, for the features above that keep something of it. */
    @RolesAllowed(Role.Names.APPLICANT)
    public Organisation ownOrganisation() {
        return mine();
    }

    /** The steps the caller could take with his organisation. */
    @RolesAllowed(Role.Names.APPLICANT)
    public List<Offer> offers() {
        return proceedings.offers(mine(), caller.actor());
    }

    /** Takes a step with the caller's organisation. @throws org.karvan.workflow.StepRefused when it cannot be taken */
    @RolesAllowed(Role.Names.APPLICANT)
    public void take(OrganisationStep step, String reason) {
        proceedings.take(mine(), step, caller.actor(), null, reason);
    }

    /**
     * Lets the caller's organisation leave the portal, which cannot be undone.
     *
     * @param typed its reference, typed by the caller to show that he means it
     */
    @RolesAllowed(Role.Names.APPLICANT)
    public void withdraw(String typed) {
        Organisation organisation = mine();
        boolean isMeant = organisation.reference().equals(Given.text(typed));
        new Check().that(isMeant, "confirmation", "registration.withdraw.typed").done();
        proceedings.take(organisation, OrganisationStep.WITHDRAW, caller.actor(), null, null);
    }

    /** Keeps the section on the company. A form is refused when somebody else changed the organisation since it was shown. */
    @RolesAllowed(Role.Names.APPLICANT)
    public void tell(CompanyDraft draft, long version) {
        open(version).tell(draft.checked(), time.now());
    }

    /** Keeps the section on the seat. */
    @RolesAllowed(Role.Names.APPLICANT)
    public void tell(AddressDraft draft, long version) {
        Organisation organisation = open(version);
        organisation.tell(draft.checked(country(organisation)), time.now());
    }

    /** Keeps the section on the bank; the account's number is encrypted, and kept when none is handed in. */
    @RolesAllowed(Role.Names.APPLICANT)
    public void tell(BankDraft draft, long version) {
        Organisation organisation = open(version);
        BankDraft checked = draft.checked(country(organisation));
        SecretNumber account = checked.account() == null
                ? organisation.bank().account() : numbers.hide(checked.account(), organisation.reference());
        organisation.tell(checked, account, time.now());
    }

    /** Keeps the section on the business. */
    @RolesAllowed(Role.Names.APPLICANT)
    public void tell(BusinessDraft draft, long version) {
        Organisation organisation = open(version);
        country(organisation);
        organisation.tell(draft.checked(organisation.side()), time.now());
    }

    /** Names a beneficial owner; the number of his identity document is encrypted. */
    @RolesAllowed(Role.Names.APPLICANT)
    public void addOwner(OwnerDraft draft, long version) {
        Organisation organisation = open(version);
        country(organisation);
        OwnerDraft checked = draft.checked(organisation.sharesGiven());
        boolean isKnown = organisation.owners().stream()
                .anyMatch(owner -> owner.document() == checked.document()
                        && numbers.isSame(owner.secret(), checked.number(), organisation.reference()));
        new Check().that(!isKnown, "number", "registration.owner.twice").done();
        organisation.addOwner(checked, numbers.hide(checked.number(), organisation.reference()), time.now());
    }

    /** Strikes a beneficial owner off. @throws NotThere when there is none of that number */
    @RolesAllowed(Role.Names.APPLICANT)
    public void removeOwner(int number, long version) {
        open(version).removeOwner(number, time.now());
    }

    /** Hands in a paper. @throws org.karvan.platform.refusal.Invalid when it is over, not asked for, no document, or there already */
    @RolesAllowed(Role.Names.APPLICANT)
    public void addPaper(PaperDraft draft, Upload file) {
        Organisation organisation = mine();
        new Check().that(organisation.state().takesPapers(), null, "registration.closed").done();
        country(organisation);
        draft.check(organisation.side(), time.now());
        StoredDocument document = vault.keep(file);
        boolean isNew = organisation.papers().stream()
                .filter(paper -> paper.kind() == draft.kind() && Objects.equals(paper.expiresOn(), draft.expiresOn()))
                .noneMatch(paper -> vault.describe(paper.documentId()).sha256().equals(document.sha256()));
        new Check().that(isNew, "file", "registration.paper.twice").done();
        organisation.addPaper(draft, document.id(), document.fileName(), time.now());
    }

    /** Takes a paper back. @throws NotThere when there is none of that number */
    @RolesAllowed(Role.Names.APPLICANT)
    public void removePaper(int number, long version) {
        open(version).removePaper(number, time.now());
    }

    /** A paper of that organisation, for its own people and for those who review it. @throws NotThere for anybody else's */
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.ADMINISTRATOR, Role.Names.COMPLIANCE})
    public PaperContent paper(String reference, int number) {
        Long document = visible(reference).paper(number).documentId();
        return new PaperContent(vault.describe(document), vault.content(document));
    }

    /** That organisation, if it is the caller's own or he is the portal's. @throws NotThere otherwise */
    @PermitAll
    public Organisation visible(String reference) {
        return store.byReference(reference)
                .filter(organisation -> caller.ifSignedIn()
                        .filter(actor -> actor.side() == Side.PORTAL || actor.isOf(organisation.id()))
                        .isPresent())
                .orElseThrow(() -> new NotThere("organisation " + reference));
    }

    private Organisation mine() {
        Long id = caller.actor().organisationId();
        return store.byId(id).orElseThrow(() -> new NotThere("organisation " + id));
    }

    /** The caller's organisation, when it is open to change and still as the form showed it. */
    private Organisation open(long version) {
        Organisation organisation = mine();
        new Check().that(organisation.state().isOpenToChange(), null, "registration.closed").done();
        new Check().that(organisation.version() == version, null, "refused.changedMeanwhile").done();
        return organisation;
    }

    private static String country(Organisation organisation) {
        String country = organisation.company().country();
        new Check().that(country != null, null, "registration.companyFirst").done();
        return country;
    }

    private static Set<Role> usualRoles(Side side) {
        return Role.of(side).stream().filter(role -> !UNUSUAL.contains(role)).collect(Collectors.toSet());
    }
}
