package org.karvan.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.karvan.identity.Account;
import org.karvan.identity.AccountDraft;
import org.karvan.identity.Accounts;
import org.karvan.identity.FirstAdministrator;
import org.karvan.identity.Side;
import org.karvan.provenance.MineTitles;
import org.karvan.provenance.TitleDraft;
import org.karvan.provenance.TitleKind;
import org.karvan.provenance.TitleStanding;
import org.karvan.registration.AddressDraft;
import org.karvan.registration.BankDraft;
import org.karvan.registration.BusinessDraft;
import org.karvan.registration.CompanyDraft;
import org.karvan.registration.IdentityDocument;
import org.karvan.registration.OrganisationStep;
import org.karvan.registration.OwnerDraft;
import org.karvan.registration.PaperDraft;
import org.karvan.registration.PaperKind;
import org.karvan.registration.Registrations;
import org.karvan.registration.Reviews;
import org.karvan.registration.Section;
import org.karvan.registration.SignUp;
import org.karvan.screening.ScreeningDraft;
import org.karvan.screening.ScreeningResult;

/** Plays how the organisations of the cast come to be registered. */
@ApplicationScoped
class Registrar {

    private static final String PAKISTAN = "PK";
    private static final int TITLE_YEARS = 9;

    @Inject
    private Scenes scenes;

    @Inject
    private StageClock clock;

    @Inject
    private Accounts accounts;

    @Inject
    private Registrations registrations;

    @Inject
    private Reviews reviews;

    @Inject
    private MineTitles titles;

    private final Map<Cast.Firm, Long> numbers = new ConcurrentHashMap<>();

    /** The number of the organisation in the database, once it has signed up. */
    Long numberOf(Cast.Firm firm) {
        return numbers.get(firm);
    }

    /** The people of the portal itself. */
    void staff() {
        Cast.PORTAL.forEach(person -> open(person, FirstAdministrator.PORTAL, Side.PORTAL));
    }

    /** From the sign-up to the approval. */
    void register(Cast.Firm firm) {
        String reference = apply(firm);
        String administrator = Cast.PORTAL.get(0).email();
        scenes.as(administrator, () -> {
            reviews.take(reference, OrganisationStep.START_REVIEW, null, null);
            return null;
        });
        scenes.as(Cast.PORTAL.get(2).email(), () -> {
            reviews.screen(reference, new ScreeningDraft("OFAC SDN and consolidated", today().minusDays(2),
                    firm.owner() == null ? firm.name() : firm.name() + "; " + firm.owner(), ScreeningResult.CLEAR, null),
                    Papers.named("Screening record", firm.name()));
            return null;
        });
        scenes.as(administrator, () -> {
            reviews.take(reference, OrganisationStep.APPROVE, null, null);
            return null;
        });
    }

    /** From the sign-up to the submission; returns the reference. */
    String apply(Cast.Firm firm) {
        Cast.Person first = firm.registrant();
        String reference = registrations.signUp(
                new SignUp(firm.side(), firm.name(), new AccountDraft(first.email(), first.name(), Cast.PASSWORD, first.language())));
        Long organisation = scenes.as(first.email(), () -> {
            tell(firm);
            registrations.take(OrganisationStep.SUBMIT, null);
            return registrations.ownOrganisation().id();
        });
        numbers.put(firm, organisation);
        firm.people().stream().skip(1).forEach(person -> {
            Account colleague = open(person, organisation, firm.side());
            scenes.as(first.email(), () -> {
                accounts.entrust(colleague.id(), person.roles(), person.limitUsd());
                return null;
            });
        });
        return reference;
    }

    private void tell(Cast.Firm firm) {
        boolean isPakistani = firm.country().equals(PAKISTAN);
        registrations.tell(new CompanyDraft(firm.name(), firm.form(), firm.country(), "0" + Math.abs(firm.name().hashCode() % 1_000_000),
                isPakistani ? firm.taxNumber() : null, null, isPakistani ? null : firm.taxNumber(), null, null), version());
        registrations.tell(new AddressDraft("Bazaar Road 7", firm.city(), firm.district(), firm.region(), isPakistani ? "17200" : "78040", firm.phone()), version());
        if (registrations.own().asks(Section.OWNERS)) {
            registrations.addOwner(isPakistani
                    ? new OwnerDraft(firm.owner(), PAKISTAN, IdentityDocument.CNIC, "1520112345671", new BigDecimal("100"))
                    : new OwnerDraft(firm.owner(), firm.country(), IdentityDocument.PASSPORT, "561098274", new BigDecimal("100")), version());
        }
        if (registrations.own().asks(Section.BANK)) {
            registrations.tell(new BankDraft(isPakistani ? "Standard Bank of the Frontier" : "First Harbor Bank", firm.name(), firm.routing(), firm.account()), version());
        }
        if (registrations.own().asks(Section.BUSINESS)) {
            boolean isBuyer = firm.side() == Side.BUYER;
            registrations.tell(new BusinessDraft(firm.yearly(), isBuyer ? "Refining for alloys, batteries and flame retardants" : null,
                    isBuyer ? firm.city() + " works" : null), version());
        }
        PaperKind.mandatory(firm.side(), today()).forEach(kind -> registrations.addPaper(
                new PaperDraft(kind, kind.ends() ? today().plusYears(2) : null), Papers.named(kind.name().toLowerCase(Locale.ROOT).replace('_', ' '), firm.name())));
        if (firm.regime() != null) {
            titles.name(new TitleDraft("ML-" + firm.city().substring(0, 3).toUpperCase(Locale.ROOT) + "-" + (1000 + Math.abs(firm.name().hashCode() % 9000)),
                    firm.regime(), TitleKind.MINING_LEASE, Set.copyOf(firm.yearly().keySet()), firm.district(), firm.name(),
                    today().minusYears(3), today().plusYears(TITLE_YEARS), new BigDecimal("12000"), TitleStanding.ACTIVE),
                    Papers.named("Mining lease", firm.name()));
        }
    }

    private Account open(Cast.Person person, Long organisation, Side side) {
        return accounts.open(new AccountDraft(person.email(), person.name(), Cast.PASSWORD, person.language()), organisation, side, person.roles());
    }

    private long version() {
        return registrations.own().version();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.now(), ZoneOffset.UTC);
    }
}
