package org.karvan.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.karvan.contract.ContractDates;
import org.karvan.contract.ContractDrafts;
import org.karvan.contract.ContractOutline;
import org.karvan.contract.ContractType;
import org.karvan.contract.Contracts;
import org.karvan.contract.Delegations;
import org.karvan.contract.LevelUnit;
import org.karvan.contract.PriceClauseDraft;
import org.karvan.contract.PriceKind;
import org.karvan.identity.Role;
import org.karvan.pricing.AssayElement;

/** What the people of the cast do with a contract, from the award to its first day. */
@ApplicationScoped
class ContractScenes {

    /** The first level of every buyer's delegation table, and its last, in USD. */
    private static final BigDecimal PENALTY_USD = new BigDecimal("2.50");
    private static final List<BigDecimal> LEVELS = List.of(new BigDecimal("1000000"), new BigDecimal("50000000"));

    private static final int NOTICE_DAYS = 60;

    @Inject
    private Scenes scenes;

    @Inject
    private StageClock clock;

    @Inject
    private Delegations delegations;

    @Inject
    private Contracts contracts;

    @Inject
    private ContractDrafts drafts;

    /** Every buyer says who approves up to which value. */
    void delegate(BiConsumer<Integer, Runnable> on, int daysAgo) {
        List.of(Cast.LONE_STAR, Cast.POTOMAC, Cast.CASCADE).forEach(buyer -> on.accept(daysAgo, () -> scenes.as(buyer.email(Role.APPLICANT), () -> {
            delegations.set(today(), LEVELS);
            return null;
        })));
    }

    /** The whole way to a contract in force. */
    void signed(BiConsumer<Integer, Runnable> on, Brief brief, Map<Brief, String> tenders, Cast.Firm supplier, int daysAgo) {
        on.accept(daysAgo, () -> {
            String reference = submitted(brief, tenders.get(brief), ContractType.TRIAL_LOT);
            clear(brief, reference);
            approve(brief.buyer().email(Role.APPROVER), reference);
            approve(brief.buyer().email(Role.BUYER_SIGNATORY), reference);
            String signatory = supplier.email(Role.SUPPLIER_SIGNATORY);
            scenes.as(signatory, () -> {
                contracts.accept(reference, seen(reference));
                return null;
            });
            sign(signatory, reference);
            sign(brief.buyer().email(Role.BUYER_SIGNATORY), reference);
        });
    }

    /** As far as the first approval; the last is still missing. */
    void inApproval(BiConsumer<Integer, Runnable> on, Brief brief, Map<Brief, String> tenders, int daysAgo) {
        on.accept(daysAgo, () -> {
            String reference = submitted(brief, tenders.get(brief), ContractType.SPOT);
            clear(brief, reference);
            approve(brief.buyer().email(Role.APPROVER), reference);
        });
    }

    private String submitted(Brief brief, String tender, ContractType type) {
        return scenes.as(brief.buyer().email(Role.OFFICER), () -> {
            String reference = drafts.draftFromAward(tender);
            drafts.describe(reference, seen(reference), new ContractOutline(brief.title(), type, "USD", null));
            LocalDate first = today().plusDays(3);
            drafts.last(reference, seen(reference), new ContractDates(first, first.plusYears(2), first.plusMonths(4), true, NOTICE_DAYS));
            penalties(brief).forEach(penalty -> drafts.putPriceClause(reference, seen(reference), null, penalty));
            contracts.submit(reference, seen(reference));
            return reference;
        });
    }

    /** Penalties begin where the tender said that they would. */
    private static List<PriceClauseDraft> penalties(Brief brief) {
        List<PriceClauseDraft> penalties = new ArrayList<>();
        for (int item = 0; item < brief.items().size(); item++) {
            int number = item + 1;
            brief.items().get(item).limits().forEach(limit -> AssayElement.of(limit.element())
                    .ifPresent(element -> penalties.add(penalty(number, element, limit.penaltyAbove()))));
        }
        return penalties;
    }

    /** So many USD per dry tonne for each 0.1 % above the level. */
    private static PriceClauseDraft penalty(int item, AssayElement element, BigDecimal above) {
        return new PriceClauseDraft(PriceKind.PENALTY, item, element, PENALTY_USD, null, null, above,
                new BigDecimal("0.1"), LevelUnit.PERCENT, null, null);
    }

    private void clear(Brief brief, String reference) {
        scenes.as(brief.buyer().email(Role.LEGAL), () -> {
            contracts.clear(reference, seen(reference));
            return null;
        });
    }

    private void approve(String approver, String reference) {
        scenes.as(approver, () -> {
            contracts.approve(reference, seen(reference));
            return null;
        });
    }

    private void sign(String signatory, String reference) {
        scenes.as(signatory, () -> {
            contracts.sign(reference, seen(reference), reference, Cast.PASSWORD);
            return null;
        });
    }

    private long seen(String reference) {
        return contracts.sheet(reference).contract().version();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.now(), ZoneOffset.UTC);
    }
}
