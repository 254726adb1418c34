package org.karvan.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.karvan.identity.Side;

/**
 * All that an organisation has told, as its own people and the administrators read it.
 *
 * @param reference what people call it
 * @param version how often it has been changed; a form sends it back
 * @param name its name
 * @param side on which side of the trade it stands
 * @param state where it stands with the portal
 * @param since since when
 * @param reason why the last decision was taken; null when nothing was said
 * @param ground the coded ground of a rejection; null otherwise
 * @param debarredUntil the last day of a debarment; null when there is none
 * @param holdsUntil the last day on which all mandatory papers hold; null when none of them ends
 * @param sections how far each section has come
 * @param company what it is
 * @param address where it is
 * @param bank its bank, without the account's number
 * @param accountEnd the last four signs of the account's number; null until told
 * @param owners its beneficial owners
 * @param minerals how much of which mineral in a year
 * @param endUse what a buyer makes of it
 * @param plant where a buyer's plant stands
 * @param papers its papers
 * @param mandatory the kinds of paper that it must hand in
 */
public record RegistrationSheet(
        String reference, long version, String name, Side side, OrganisationState state, Instant since, String reason,
        RejectionReason ground, LocalDate debarredUntil, LocalDate holdsUntil, List<SectionRow> sections, CompanyDraft company,
        AddressDraft address, BankDraft bank, String accountEnd, List<BeneficialOwner> owners, List<YearlyMass> minerals,
        String endUse, String plant, List<Paper> papers, List<PaperKind> mandatory) {

    static RegistrationSheet of(Organisation organisation, Instant now) {
        return new RegistrationSheet(
                organisation.reference(), organisation.version(), organisation.name(), organisation.side(), organisation.state(),
                organisation.stateSince(), organisation.reason(), organisation.ground(), organisation.debarredUntil(),
                organisation.paperwork().firstEnd(now).orElse(null),
                Section.of(organisation.side()).stream()
                        .map(section -> new SectionRow(section, new TaskList(organisation).stateOf(section, now)))
                        .toList(),
                organisation.company().draft(), organisation.address().draft(), organisation.bank().draft(),
                organisation.bank().accountEnd(), organisation.owners(), organisation.minerals(), organisation.endUse(),
                organisation.plant(), organisation.papers(), PaperKind.mandatory(organisation.side(), Validity.day(now)));
    }

    /** Whether the organisation is asked for that section. */
    public boolean asks(Section section) {
        return section.isAskedOf(side);
    }

    /** How many sections are complete. */
    public long completed() {
        return sections.stream().filter(row -> row.state() == SectionState.COMPLETE).count();
    }
}
