package org.karvan.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.karvan.As;
import org.karvan.document.Upload;
import org.karvan.identity.AccountDraft;
import org.karvan.identity.Accounts;
import org.karvan.identity.IdentityFixtures;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.platform.config.Stored;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.value.Mineral;
import org.karvan.provenance.MineTitles;
import org.karvan.provenance.TitleDraft;
import org.karvan.provenance.TitleKind;
import org.karvan.provenance.TitleRegime;
import org.karvan.provenance.TitleStanding;
import org.karvan.screening.ScreeningDraft;
import org.karvan.screening.ScreeningResult;

/** Organisations for tests, registered and approved through the portal's own doors. */
@ApplicationScoped
public class RegistrationFixtures {

    /** An administrator of the portal, and another. */
    public static final String ADMINISTRATOR = "administrator@karvan.example";
    public static final String OTHER_ADMINISTRATOR = "other.administrator@karvan.example";

    /** The portal's compliance officer. */
    public static final String COMPLIANCE = "compliance@karvan.example";

    /** Up to what the approver of every buyer may approve, in USD. */
    private static final String LIMIT_USD = "100000000";

    @Inject
    private As as;

    @Inject
    private IdentityFixtures people;

    @Inject
    private Accounts accounts;

    @Inject
    private Registrations registrations;

    @Inject
    private MineTitles titles;

    @Inject
    private Reviews reviews;

    @Inject
    private TimeSource time;

    /** A Pakistani mine that delivers antimony and is approved. */
    public Party approvedSupplier(String name) throws Exception {
        return approved(submittedSupplier(name));
    }

    /** An American smelter that buys antimony and is approved. */
    public Party approvedBuyer(String name) throws Exception {
        return approved(submittedBuyer(name));
    }

    /** A laboratory that is accredited for a year and approved. */
    public Party approvedLaboratory(String name) throws Exception {
        Party party = signedUp(name, Side.LABORATORY);
        as.person(party.person(Role.APPLICANT), () -> {
            registrations.tell(new CompanyDraft(party.name(), LegalForm.PRIVATE_COMPANY, "US", "TX-" + party.id(), null, null,
                    "76-0391827", null, null), version());
            registrations.tell(new AddressDraft("3 Crucible Lane", "Houston", "Harris", "TX", "77002", "+1 713 555 0188"), version());
            registrations.addOwner(new OwnerDraft("Peter Lind", "US", IdentityDocument.PASSPORT, "B7654321", new BigDecimal("60")), version());
            registrations.tell(new BusinessDraft(Map.of(Mineral.ANTIMONY, new BigDecimal("900")), null, null), version());
            registrations.addPaper(new PaperDraft(PaperKind.INCORPORATION, null), file("incorporation of " + party.reference()));
            registrations.addPaper(new PaperDraft(PaperKind.ACCREDITATION, inAYear()), file("accreditation of " + party.reference()));
            registrations.take(OrganisationStep.SUBMIT, null);
        });
        return approved(party);
    }

    /** The same before its review. */
    public Party submittedSupplier(String name) throws Exception {
        Party party = signedUp(name, Side.SUPPLIER);
        completeSupplier(party);
        as.person(party.person(Role.APPLICANT), () -> registrations.take(OrganisationStep.SUBMIT, null));
        return party;
    }

    /** The same before its review. */
    public Party submittedBuyer(String name) throws Exception {
        Party party = signedUp(name, Side.BUYER);
        completeBuyer(party);
        as.person(party.person(Role.APPLICANT), () -> registrations.take(OrganisationStep.SUBMIT, null));
        return party;
    }

    /** One that has just signed up. */
    public Party signedUp(String name, Side side) throws Exception {
        String domain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".example";
        String applicant = "applicant@" + domain;
        String reference = as.visitor(() -> registrations.signUp(new SignUp(
                side, name, new AccountDraft(applicant, "Applicant of " + name, IdentityFixtures.PASSWORD, "en"))));
        Long id = as.person(applicant, () -> registrations.ownOrganisation().id());
        Role.of(side).stream().filter(role -> role != Role.APPLICANT).forEach(role -> employ(new Party(id, reference, domain), side, role));
        return new Party(id, reference, domain);
    }

    private void employ(Party party, Side side, Role role) {
        if (role == Role.APPROVER) {
            people.approver(party.person(role), party.id(), LIMIT_USD);
        } else {
            people.person(party.person(role), party.id(), side, role);
        }
    }

    /** Fills in every section of a supplier. */
    public void completeSupplier(Party party) throws Exception {
        as.person(party.person(Role.APPLICANT), () -> {
            registrations.tell(new CompanyDraft(party.name(), LegalForm.PRIVATE_COMPANY, "PK", "0123456", "1234567-8",
                    "1234567890123", null, null, null), version());
            registrations.tell(new AddressDraft("12 Mall Road", "Quetta", "Quetta", Province.BALOCHISTAN.name(), "87300",
                    "+92 81 2345678"), version());
            registrations.addOwner(new OwnerDraft("Gul Khan", "PK", IdentityDocument.CNIC, "54400-1234567-1",
                    new BigDecimal("60")), version());
            registrations.tell(new BankDraft("Bank of Quetta", party.name(), null, "PK36SCBL0000001123456702"), version());
            registrations.tell(new BusinessDraft(Map.of(Mineral.ANTIMONY, new BigDecimal("1200")), null, null), version());
            titles.name(title("KP-" + party.reference()), file("title of " + party.reference()));
            registrations.addPaper(new PaperDraft(PaperKind.INCORPORATION, null), file("incorporation of " + party.reference()));
            registrations.addPaper(new PaperDraft(PaperKind.TAX_REGISTRATION, null), file("tax of " + party.reference()));
            registrations.addPaper(new PaperDraft(PaperKind.CHAMBER_MEMBERSHIP, inAYear()), file("chamber of " + party.reference()));
        });
    }

    /** Fills in every section of a buyer. */
    public void completeBuyer(Party party) throws Exception {
        as.person(party.person(Role.APPLICANT), () -> {
            registrations.tell(new CompanyDraft(party.name(), LegalForm.PUBLIC_COMPANY, "US", "DE-7654321", null, null,
                    "12-3456789", null, "123456789"), version());
            registrations.tell(new AddressDraft("1 Smelter Road", "Thompson Falls", "Sanders", "MT", "59873", "+1 406 827 3523"),
                    version());
            registrations.addOwner(new OwnerDraft("Jane Doe", "US", IdentityDocument.PASSPORT, "A1234567",
                    new BigDecimal("30")), version());
            registrations.tell(new BankDraft("First Bank", party.name(), "021000021", "123456789"), version());
            registrations.tell(new BusinessDraft(Map.of(Mineral.ANTIMONY, new BigDecimal("2000")), "Flame retardants and ingots",
                    "Thompson Falls, Montana"), version());
            registrations.addPaper(new PaperDraft(PaperKind.INCORPORATION, null), file("incorporation of " + party.reference()));
            registrations.addPaper(new PaperDraft(PaperKind.TAX_REGISTRATION, null), file("tax of " + party.reference()));
            registrations.addPaper(new PaperDraft(PaperKind.END_USE_STATEMENT, inAYear()), file("end use of " + party.reference()));
        });
    }

    /** Reviews, screens and approves a submitted organisation. */
    public Party approved(Party party) throws Exception {
        staffThePortal();
        as.person(ADMINISTRATOR, () -> reviews.take(party.reference(), OrganisationStep.START_REVIEW, null, null));
        screened(party, ScreeningResult.CLEAR);
        as.person(ADMINISTRATOR, () -> reviews.take(party.reference(), OrganisationStep.APPROVE, null, null));
        return party;
    }

    /** Lets compliance record a screening with that result. */
    public void screened(Party party, ScreeningResult result) throws Exception {
        staffThePortal();
        as.person(COMPLIANCE, () -> reviews.screen(party.reference(), screening(result), file("screening of " + party.reference())));
    }

    /** What compliance writes down of a search. */
    public ScreeningDraft screening(ScreeningResult result) {
        return new ScreeningDraft("OFAC SDN", today().minusDays(1), "Gul Khan", result, "as the evidence shows");
    }

    /** Two administrators and a compliance officer, once. */
    public void staffThePortal() {
        if (accounts.countWith(Role.COMPLIANCE) == 0) {
            people.administrator(ADMINISTRATOR);
            people.administrator(OTHER_ADMINISTRATOR);
            people.ofThePortal(COMPLIANCE, Role.COMPLIANCE);
        }
    }

    /** A mine title of that number in force. */
    public TitleDraft title(String number) {
        return new TitleDraft(number, TitleRegime.KP_2017, TitleKind.MINING_LEASE, Set.of(Mineral.ANTIMONY), "Chitral", "Gul Khan",
                today().minusYears(2), today().plusYears(8), new BigDecimal("1500"), TitleStanding.ACTIVE);
    }

    /** A file as a person would choose it. */
    public static Upload file(String text) {
        return new Upload("paper.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private long version() {
        return registrations.own().version();
    }

    private LocalDate inAYear() {
        return today().plusYears(1);
    }

    private LocalDate today() {
        return Validity.day(time.now());
    }

    /** One that is stored under that key, though there is no database. */
    static Organisation organisation(Long id, Side side, Instant now) {
        Organisation organisation = new Organisation("ORG-2026-0007", "Chitral Antimony", side, now);
        try {
            Field key = Stored.class.getDeclaredField("id");
            key.setAccessible(true);
            key.set(organisation, id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return organisation;
    }

    /** Fills in every section of a mine but its papers. */
    static void fill(Organisation mine, Instant now) {
        fillWithoutOwners(mine, now);
        mine.addOwner(new OwnerDraft("Gul Khan", "PK", IdentityDocument.CNIC, "5440012345671", new BigDecimal("60")),
                new SecretNumber("sealed", "5671"), now);
    }

    /** The same without saying to whom it belongs. */
    static void fillWithoutOwners(Organisation mine, Instant now) {
        mine.tell(company("PK", "1234567-8"), now);
        mine.tell(address(), now);
        mine.tell(new BankDraft("Bank", "Mine", null, null), new SecretNumber("sealed", "6702"), now);
        mine.tell(new BusinessDraft(Map.of(Mineral.ANTIMONY, BigDecimal.TEN), null, null), now);
    }

    static CompanyDraft company(String country, String ntn) {
        return new CompanyDraft("Chitral Antimony", LegalForm.PRIVATE_COMPANY, country, "0123", ntn, null, null, null, null);
    }

    static AddressDraft address() {
        return new AddressDraft("12 Mall Road", "Quetta", "Quetta", Province.BALOCHISTAN.name(), null, "+92812345678");
    }

    /** The papers that a mine must hand in, of which one ends. */
    static void papers(Organisation mine, LocalDate end, Instant now) {
        paper(mine, PaperKind.INCORPORATION, null, now);
        paper(mine, PaperKind.TAX_REGISTRATION, null, now);
        paper(mine, PaperKind.CHAMBER_MEMBERSHIP, end, now);
    }

    static void paper(Organisation mine, PaperKind kind, LocalDate end, Instant now) {
        mine.addPaper(new PaperDraft(kind, end), 1L, "paper.pdf", now);
    }
}
