package org.karvan.tender;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.karvan.document.DocumentVault;
import org.karvan.document.Upload;
import org.karvan.identity.Account;
import org.karvan.identity.Actor;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;
import org.karvan.identity.Standing;
import org.karvan.platform.config.References;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.NotThere;
import org.karvan.sealing.EnvelopeKeys;
import org.karvan.workflow.Refusal;
import org.karvan.workflow.StepRefused;

/** The door to tenders before their publication: drafting section by section, and the review by a second person. */
@Stateless
public class TenderDrafts {

    /** The most lots a tender can have. */
    static final int MOST_LOTS = 50;

    /** The most papers a tender can have. */
    static final int MOST_DOCUMENTS = 50;

    @Inject
    private TenderRegister register;

    @Inject
    private TenderStore store;

    @Inject
    private TradePlaces places;

    @Inject
    private Caller caller;

    @Inject
    private TimeSource time;

    @Inject
    private References references;

    @Inject
    private Standing standing;

    @Inject
    private DocumentVault vault;

    @Inject
    private EnvelopeKeys keys;

    /**
     * Begins a draft for the caller's organisation.
     *
     * @return its reference
     * @throws org.karvan.platform.refusal.Invalid when the title is missing or too long
     */
    @RolesAllowed(Role.Names.OFFICER)
    public String begin(String title) {
        new Check().text(title, "title", Tender.LONGEST_TITLE).done();
        return begun(title.strip()).reference();
    }

    /**
     * Begins a draft with what an earlier tender of the caller's organisation asked for, without its dates.
     *
     * @return the new reference
     * @throws NotThere when the earlier one is not its own
     */
    @RolesAllowed(Role.Names.OFFICER)
    public String copy(String reference) {
        Tender earlier = register.own(reference);
        Tender draft = begun(earlier.title());
        draft.copy(earlier);
        return draft.reference();
    }

    private Tender begun(String title) {
        Actor officer = caller.actor();
        String buyer = standing.nameOf(officer.organisationId())
                .orElseThrow(() -> new IllegalStateException("organisation " + officer.organisationId() + " has no name"));
        Tender draft = new Tender(references.next(Tender.PREFIX), title, buyer, officer, register.periods(), time.now());
        store.add(draft);
        return draft;
    }

    /** The draft as its forms show it. @throws NotThere when it is another's, or no draft any more */
    @RolesAllowed(Role.Names.OFFICER)
    public TenderSheet sheet(String reference) {
        Tender draft = register.own(reference);
        if (draft.state() != TenderState.DRAFT) {
            throw new NotThere("draft " + reference);
        }
        return new TenderView(store, places, standing).of(draft, caller.actor(), time.now());
    }

    /** The sections of the draft with whether each is complete. @throws NotThere when it is another's */
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER})
    public List<SectionRow> sections(String reference) {
        Tender tender = register.own(reference);
        return Arrays.stream(TenderSection.values()).map(section -> new SectionRow(section, section.isComplete(tender))).toList();
    }

    /** Saves the first section. @throws org.karvan.platform.refusal.Invalid when it is not as it must be or was changed meanwhile */
    @RolesAllowed(Role.Names.OFFICER)
    public void save(String reference, long version, TenderBasics basics) {
        basics.check(new Check());
        change(reference, version, draft -> draft.describe(basics));
    }

    /** A lot of the draft as its form shows it. @throws NotThere when there is none of that number */
    @RolesAllowed(Role.Names.OFFICER)
    public TenderItem item(String reference, int number) {
        Tender draft = register.own(reference);
        return draft.lots().get(existing(draft, number) - 1).item();
    }

    /** Adds a lot, or changes the lot of that number; 0 stands for a new one. @throws org.karvan.platform.refusal.Invalid likewise */
    @RolesAllowed(Role.Names.OFFICER)
    public void save(String reference, long version, int number, TenderItem item) {
        LocalDate today = time.now().atZone(ZoneOffset.UTC).toLocalDate();
        boolean isNamed = item.mineral() != null && item.form() != null && item.hsCode() != null;
        item.check(new Check(), isNamed ? store.commodity(item, today) : Optional.empty());
        change(reference, version, draft -> {
            if (number == 0) {
                new Check().that(draft.lots().size() < MOST_LOTS, null, "tender.item.most", MOST_LOTS).done();
                draft.ask(item);
            } else {
                draft.ask(existing(draft, number), item);
            }
        });
    }

    /** Takes a lot out; those after it move up. @throws NotThere when there is no lot of that number */
    @RolesAllowed(Role.Names.OFFICER)
    public void drop(String reference, long version, int number) {
        change(reference, version, draft -> draft.drop(existing(draft, number)));
    }

    private static int existing(Tender draft, int number) {
        if (number < 1 || number > draft.lots().size()) {
            throw new NotThere("lot " + number + " of " + draft.reference());
        }
        return number;
    }

    /** Saves where and when is delivered. @throws org.karvan.platform.refusal.Invalid likewise */
    @RolesAllowed(Role.Names.OFFICER)
    public void save(String reference, long version, TenderDelivery delivery) {
        delivery.check(new Check(), store.place(delivery.place()), time.now());
        change(reference, version, draft -> draft.deliver(delivery));
    }

    /** Saves the criteria, all at once. @throws org.karvan.platform.refusal.Invalid likewise, or when the weights do not sum to 100 */
    @RolesAllowed(Role.Names.OFFICER)
    public void save(String reference, long version, List<TenderCriterion> criteria) {
        TenderCriterion.check(new Check(), criteria);
        change(reference, version, draft -> draft.weigh(criteria));
    }

    /** Saves what bids must hold to. @throws org.karvan.platform.refusal.Invalid likewise */
    @RolesAllowed(Role.Names.OFFICER)
    public void save(String reference, long version, TenderTerms terms) {
        terms.check(new Check());
        change(reference, version, draft -> draft.secure(terms));
    }

    /** Saves the timetable. @throws org.karvan.platform.refusal.Invalid likewise, or when the opening is not after the settle window */
    @RolesAllowed(Role.Names.OFFICER)
    public void save(String reference, long version, TenderDates dates) {
        dates.check(new Check(), time.now(), register.periods().settle());
        change(reference, version, draft -> draft.schedule(dates, register.periods().settle()));
    }

    /** The people who could open the bids of this draft. */
    @RolesAllowed(Role.Names.OFFICER)
    public List<TenderSheet.OpenerRow> fitOpeners(String reference) {
        Tender draft = register.own(reference);
        List<Account> fit = register.fitOpeners(draft);
        Map<Long, String> names = standing.namesOf(fit.stream().map(Account::organisationId).collect(Collectors.toSet()));
        return fit.stream()
                .map(account -> new TenderSheet.OpenerRow(account.id(), account.name(), names.getOrDefault(account.organisationId(), ""),
                        !account.organisationId().equals(draft.buyerId())))
                .toList();
    }

    /**
     * Names those who open the bids, and how many of them must act together.
     *
     * @throws org.karvan.platform.refusal.Invalid likewise, or when one cannot open these bids or none comes from outside the buyer
     */
    @RolesAllowed(Role.Names.OFFICER)
    public void saveOpeners(String reference, long version, Set<Long> accounts, int quorum) {
        change(reference, version, draft -> {
            List<Account> named = register.fitOpeners(draft).stream().filter(each -> accounts.contains(each.id())).toList();
            Check check = new Check();
            check.that(named.size() == accounts.size(), "openers", "tender.openers.unfit");
            check.that(named.stream().anyMatch(each -> !each.organisationId().equals(draft.buyerId())), "openers",
                    "tender.openers.outside");
            check.that(quorum >= Tender.LEAST_QUORUM && quorum <= accounts.size(), "quorum", "tender.openers.quorum", Tender.LEAST_QUORUM);
            check.done();
            draft.entrust(accounts, quorum);
        });
    }

    /**
     * Says who may bid, and whom a restricted tender invites.
     *
     * @throws org.karvan.platform.refusal.Invalid likewise, or when an invited organisation is not an approved supplier or one
     *     of whose people opens the bids
     */
    @RolesAllowed(Role.Names.OFFICER)
    public void saveSuppliers(String reference, long version, Procedure procedure, Set<Long> invited) {
        new Check().that(procedure != null, "procedure", "invalid.required")
                .that(procedure != Procedure.RESTRICTED || !invited.isEmpty(), "invited", "tender.suppliers.none")
                .that(invited.stream().allMatch(standing::isApproved), "invited", "tender.suppliers.approved")
                .done();
        change(reference, version, draft -> {
            new Check().that(procedure != Procedure.RESTRICTED || store.accounts(draft.openers()).stream()
                    .noneMatch(opener -> invited.contains(opener.organisationId())), "invited", "tender.suppliers.opener").done();
            draft.admit(procedure, new HashSet<>(invited));
        });
    }

    /** Adds a paper. @throws org.karvan.platform.refusal.Invalid likewise, or when the file is refused */
    @RolesAllowed(Role.Names.OFFICER)
    public void enclose(String reference, long version, String title, Upload file) {
        new Check().text(title, "title", TenderDocument.LONGEST_TITLE).done();
        change(reference, version, draft -> {
            new Check().that(draft.documents().size() < MOST_DOCUMENTS, null, "tender.documents.most", MOST_DOCUMENTS).done();
            draft.enclose(new TenderDocument(vault.keep(file).id(), title.strip(), 0));
        });
    }

    /** Takes a paper out. */
    @RolesAllowed(Role.Names.OFFICER)
    public void remove(String reference, long version, Long documentId) {
        change(reference, version, draft -> draft.remove(documentId));
    }

    /** The approved suppliers, whom a restricted tender can invite. */
    @RolesAllowed(Role.Names.OFFICER)
    public List<TenderSheet.Invitee> invitable() {
        return store.suppliers();
    }

    /** The customs codes of the trade's list. */
    @RolesAllowed(Role.Names.OFFICER)
    public List<String> hsCodes() {
        return store.hsCodes();
    }

    /** Hands the complete draft to an approver. */
    @RolesAllowed(Role.Names.OFFICER)
    public void submit(String reference) {
        Tender tender = register.ownHeld(reference);
        tender.touch(caller.actor(), time.now());
        register.take(tender, TenderStep.SUBMIT, register.now());
    }

    /** Gives the draft up. */
    @RolesAllowed(Role.Names.OFFICER)
    public void discard(String reference) {
        register.take(register.ownHeld(reference), TenderStep.DISCARD, register.now());
    }

    /** Returns the draft to its officers with a reason. */
    @RolesAllowed(Role.Names.APPROVER)
    public void sendBack(String reference, String reason) {
        register.take(register.ownHeld(reference), TenderStep.RETURN, register.now().because(reason));
    }

    /**
     * Publishes the tender: from now on it is open for questions and bids, whose envelopes are closed to keys that are made
     * now, one for each envelope of a bid, and split among its openers.
     */
    @RolesAllowed(Role.Names.APPROVER)
    public void publish(String reference) {
        Tender tender = register.ownHeld(reference);
        register.take(tender, TenderStep.PUBLISH, register.now());
        for (Envelope envelope : tender.bidTerms().enclosure().envelopes()) {
            keys.make(envelope.subject(reference), tender.openers(), tender.quorum());
        }
    }

    /** Only a draft is changed, and only by whoever saw its last change. */
    private void change(String reference, long version, Consumer<Tender> change) {
        Tender draft = register.ownHeld(reference);
        if (draft.state() != TenderState.DRAFT) {
            throw new StepRefused(new Refusal.OutOfPlace(TenderStep.SUBMIT, draft.state()));
        }
        new Check().that(draft.version() == version, null, "refused.changedMeanwhile").done();
        change.accept(draft);
        draft.touch(caller.actor(), time.now());
    }
}
