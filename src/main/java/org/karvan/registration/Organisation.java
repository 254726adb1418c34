package org.karvan.registration;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.platform.refusal.NotThere;
import org.karvan.workflow.Dossier;
import org.karvan.workflow.Situation;

/**
 * A supplier, a buyer, a laboratory or a public body.
 *
 * <p>It begins as a draft when somebody signs up, tells about itself section by section, is submitted and reviewed,
 * and trades while it is approved and its mandatory papers hold. It can be asked for more, rejected and begun anew, be
 * suspended and reinstated, expire and be renewed, be debarred by two administrators until a day, and withdraw. It is
 * never deleted, because tenders and contracts name it.
 */
@Entity
public class Organisation extends Dossier<OrganisationState> {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private OrganisationState state = OrganisationState.DRAFT;

    @Column(nullable = false, length = CompanyDraft.LONGEST_NAME)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Side side;

    @Column(name = "state_since", nullable = false)
    private Instant stateSince;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "names_changed_at", nullable = false)
    private Instant namesChangedAt;

    @Column(name = "screened_at")
    private Instant screenedAt;

    @Column(name = "submitted_by")
    private Long submittedBy;

    @Column(name = "proposed_by")
    private Long proposedBy;

    @Column(name = "debarred_until")
    private LocalDate debarredUntil;

    @Column(length = 2000)
    private String reason;

    @Column(name = "reason_code", length = 30)
    private String reasonCode;

    @Column(name = "next_check")
    private Instant nextCheck;

    @Column(name = "last_number", nullable = false)
    private int lastNumber;

    @Embedded
    private Company company;

    @Embedded
    private Address address;

    @Embedded
    private BankAccount bank;

    @Column(name = "end_use", length = BusinessDraft.LONGEST_END_USE)
    private String endUse;

    @Column(name = "plant", length = BusinessDraft.LONGEST_PLANT)
    private String plant;

    @ElementCollection
    @CollectionTable(name = "organisation_mineral", joinColumns = @JoinColumn(name = "organisation_id"))
    private List<YearlyMass> minerals = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "organisation_owner", joinColumns = @JoinColumn(name = "organisation_id"))
    private List<BeneficialOwner> owners = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "organisation_paper", joinColumns = @JoinColumn(name = "organisation_id"))
    private List<Paper> papers = new ArrayList<>();

    protected Organisation() {
    }

    Organisation(String reference, String name, Side side, Instant now) {
        super(reference);
        this.name = name;
        this.side = side;
        stateSince = now;
        changedAt = now;
        namesChangedAt = now;
    }

    /** Its name as lists and contracts print it: the legal one, once it is told. */
    public String name() {
        return name;
    }

    /** On which side of the trade it stands. */
    public Side side() {
        return side;
    }

    /** Since when it stands there. */
    public Instant stateSince() {
        return stateSince;
    }

    /** Why the last decision was taken, in its maker's words; null when nothing was said. */
    public String reason() {
        return reason;
    }

    /** The last day of its debarment, proposed or in force; null when there is none. */
    public LocalDate debarredUntil() {
        return debarredUntil;
    }

    /** The province, state or region of its seat; null until told. */
    public String region() {
        return address().region();
    }

    /** When a name that compliance must screen last changed: its own, or an owner's. */
    public Instant namesChangedAt() {
        return namesChangedAt;
    }

    /** Its own people register it, the portal's people decide about it. */
    @Override
    public boolean admits(Actor actor, Role role) {
        return role == Role.APPLICANT ? actor.isOf(id()) : actor.side() == Side.PORTAL;
    }

    @Override
    public OrganisationState state() {
        return state;
    }

    @Override
    public void enter(OrganisationState next, Situation situation) {
        boolean isConfirmed = next == OrganisationState.DEBARRED && state == OrganisationState.DEBAR_PROPOSED;
        if (!isConfirmed) {
            reason = situation.reason();
            reasonCode = situation.code();
        }
        switch (next) {
            case DEBAR_PROPOSED -> {
                debarredUntil = situation.facts(OrganisationFacts.class).debarUntil();
                proposedBy = situation.actor().accountId();
            }
            case LIFT_PROPOSED -> proposedBy = situation.actor().accountId();
            case SUSPENDED -> debarredUntil = null;
            case SUBMITTED, UNDER_REVIEW -> submittedBy = situation.actor().isOf(id()) ? situation.actor().accountId() : submittedBy;
            default -> proposedBy = null;
        }
        state = next;
        stateSince = situation.at();
        changedAt = situation.at();
        planCheck(situation.at());
    }

    /** Another country makes the seat and the bank be told anew: both are checked by its rules. */
    void tell(CompanyDraft checked, Instant now) {
        requireOpen();
        if (!Objects.equals(company().country(), checked.country())) {
            address = null;
            bank = null;
        }
        company = new Company(checked);
        changedAt = now;
        if (!name.equals(checked.legalName())) {
            name = checked.legalName();
            namesChangedAt = now;
        }
    }

    void tell(AddressDraft checked, Instant now) {
        requireOpen();
        address = new Address(checked);
        changedAt = now;
    }

    /** The account may be the one that is known already. */
    void tell(BankDraft checked, SecretNumber account, Instant now) {
        requireOpen();
        bank = new BankAccount(checked, account);
        changedAt = now;
    }

    void tell(BusinessDraft checked, Instant now) {
        requireOpen();
        endUse = checked.endUse();
        plant = checked.plant();
        minerals.clear();
        checked.yearly().forEach((mineral, tonnes) -> minerals.add(new YearlyMass(mineral, tonnes)));
        changedAt = now;
    }

    void addOwner(OwnerDraft checked, SecretNumber secret, Instant now) {
        requireOpen();
        owners.add(new BeneficialOwner(++lastNumber, checked, secret));
        changedAt = now;
        namesChangedAt = now;
    }

    void removeOwner(int number, Instant now) {
        requireOpen();
        owners.remove(owners.stream().filter(owner -> owner.number() == number).findFirst()
                .orElseThrow(() -> new NotThere("owner " + number + " of " + reference())));
        changedAt = now;
        namesChangedAt = now;
    }

    /** Hands in a paper; also while it trades, so that a new one is there before the old one ends. */
    void addPaper(PaperDraft checked, Long documentId, String fileName, Instant now) {
        if (!state.takesPapers()) {
            throw new IllegalStateException(reference() + " takes no papers in " + state);
        }
        papers.add(new Paper(++lastNumber, checked, documentId, fileName, now));
        changedAt = now;
        planCheck(now);
    }

    void removePaper(int number, Instant now) {
        requireOpen();
        papers.remove(paper(number));
        changedAt = now;
    }

    Paper paper(int number) {
        return papers.stream().filter(paper -> paper.number() == number).findFirst()
                .orElseThrow(() -> new NotThere("paper " + number + " of " + reference()));
    }

    /** Compliance has searched a list for its names. */
    void screened(Instant now) {
        screenedAt = now;
    }

    /** Whether the clock must look at it. */
    boolean isDue(Instant now) {
        return nextCheck != null && !now.isBefore(nextCheck);
    }

    /** Sets when the clock looks at it next: at a reminder, at the end of a mandatory paper, or of a debarment. */
    void planCheck(Instant now) {
        nextCheck = switch (state) {
            case APPROVED -> paperwork().isInDate(now) ? paperwork().nextReminder(now).orElse(null) : now;
            case DEBARRED, LIFT_PROPOSED -> Validity.end(debarredUntil);
            default -> null;
        };
    }

    /** Its papers, held against what its side must show. */
    Paperwork paperwork() {
        return new Paperwork(side, papers);
    }

    /** A public body belongs to no person. */
    boolean hasOwnersGiven() {
        return !Section.OWNERS.isAskedOf(side) || !owners.isEmpty();
    }

    /** Whether anything at all has been told in that section. */
    boolean hasBegun(Section section) {
        return switch (section) {
            case COMPANY -> company != null;
            case ADDRESS -> address != null;
            case OWNERS -> !owners.isEmpty();
            case BANK -> bank != null;
            case BUSINESS -> !minerals.isEmpty() || Stream.of(endUse, plant).anyMatch(Objects::nonNull);
            case PAPERS -> !papers.isEmpty();
        };
    }

    /** The sum of the shares given so far, in percent. */
    BigDecimal sharesGiven() {
        return owners.stream().map(owner -> owner.share().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the section on the company told; parts may be missing. */
    Company company() {
        return company == null ? new Company() : company;
    }

    Address address() {
        return address == null ? new Address() : address;
    }

    BankAccount bank() {
        return bank == null ? new BankAccount() : bank;
    }

    String endUse() {
        return endUse;
    }

    String plant() {
        return plant;
    }

    List<YearlyMass> minerals() {
        return minerals.stream().sorted(Comparator.comparing(YearlyMass::mineral)).toList();
    }

    List<BeneficialOwner> owners() {
        return owners.stream().sorted(Comparator.comparingInt(BeneficialOwner::number)).toList();
    }

    List<Paper> papers() {
        return papers.stream().sorted(Comparator.comparing(Paper::kind).thenComparingInt(Paper::number)).toList();
    }

    /** The ground on which it was rejected; null when it was not. */
    RejectionReason ground() {
        return reasonCode == null ? null : RejectionReason.valueOf(reasonCode);
    }

    Long submittedBy() {
        return submittedBy;
    }

    Long proposedBy() {
        return proposedBy;
    }

    Instant nextCheck() {
        return nextCheck;
    }

    private void requireOpen() {
        if (!state.isOpenToChange()) {
            throw new IllegalStateException(reference() + " is not open to change in " + state);
        }
    }
}
