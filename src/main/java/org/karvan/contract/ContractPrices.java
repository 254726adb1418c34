package org.karvan.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.karvan.identity.Role;
import org.karvan.market.MarketFigures;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.refusal.Problem;
import org.karvan.platform.value.Percent;
import org.karvan.platform.value.Tonnes;
import org.karvan.pricing.Assay;
import org.karvan.pricing.AssayElement;
import org.karvan.pricing.Calculation;
import org.karvan.pricing.Consignment;
import org.karvan.pricing.Grade;
import org.karvan.pricing.Stage;
import org.karvan.pricing.Terms;
import org.karvan.pricing.Unpriceable;
import org.karvan.pricing.WeighedLot;

/** The door to what a contract pays: its clauses as terms of the pricing engine, and what a delivery would cost today. */
@Stateless
public class ContractPrices {

    @Inject
    private ContractRegister register;

    @Inject
    private MarketFigures market;

    /**
     * With what a preview begins.
     *
     * @param number of the item; null for the first
     * @throws NotThere when the contract is not the caller's to see, or sells no such item
     */
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.LEGAL, Role.Names.BUYER_SIGNATORY, Role.Names.BUYER_FINANCE,
        Role.Names.LOGISTICS, Role.Names.SUPPLIER_SIGNATORY, Role.Names.BIDDER, Role.Names.OPERATIONS, Role.Names.SUPPLIER_FINANCE,
        Role.Names.AUDITOR, Role.Names.COMPLIANCE})
    public PreviewSheet subject(String reference, Integer number) {
        Contract contract = register.visible(reference);
        List<ContractItem> items = contract.bargain().items();
        if (items.isEmpty()) {
            return new PreviewSheet(reference, contract.title(), items, null, Map.of(), List.of(new Problem(null, "ContractGuard.HAS_ITEMS", List.of())));
        }
        ContractItem item = number == null ? items.get(0) : item(contract, number);
        List<Problem> missing = PriceTerms.refusal(contract, item).map(Unpriceable::problems).orElse(List.of());
        return new PreviewSheet(reference, contract.title(), items, item.number(), grades(contract, item), missing);
    }

    private static ContractItem item(Contract contract, Integer number) {
        return contract.bargain().items().stream().filter(each -> number != null && each.number() == number).findFirst()
                .orElseThrow(() -> new NotThere("item " + number + " of " + contract.reference()));
    }

    private static Map<AssayElement, BigDecimal> grades(Contract contract, ContractItem item) {
        Map<AssayElement, BigDecimal> grades = new EnumMap<>(AssayElement.class);
        contract.bargain().priceClauses().stream()
                .filter(clause -> clause.concerns(item.number()) && clause.element() != null && clause.kind() != PriceKind.SPLITTING)
                .forEach(clause -> grades.merge(clause.element(), new BigDecimal(PriceClause.plain(beginning(clause, item))), BigDecimal::min));
        return grades;
    }

    private static BigDecimal beginning(PriceClause clause, ContractItem item) {
        AssayElement element = clause.element();
        if (clause.kind() == PriceKind.PENALTY || clause.kind() == PriceKind.REJECTION_LIMIT) {
            return new Grade(clause.level(), PriceTerms.gradeUnit(clause)).in(element.usualUnit()).value();
        }
        return element == AssayElement.of(item.mineral()) ? item.grade().value() : BigDecimal.ZERO;
    }

    /**
     * What a delivery would cost at the latest known figures of the market.
     *
     * @throws NotThere when the contract is not the caller's to see, or sells no such item
     * @throws Invalid when a figure cannot be, a clause refuses the lot, or a quotation is missing
     */
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.LEGAL, Role.Names.BUYER_SIGNATORY, Role.Names.BUYER_FINANCE,
        Role.Names.LOGISTICS, Role.Names.SUPPLIER_SIGNATORY, Role.Names.BIDDER, Role.Names.OPERATIONS, Role.Names.SUPPLIER_FINANCE,
        Role.Names.AUDITOR, Role.Names.COMPLIANCE})
    public PricePreview preview(String reference, Integer number, ReferenceLot lot) {
        Contract contract = register.visible(reference);
        ContractItem item = item(contract, number);
        Check check = new Check();
        lot.check(check);
        check.done();
        MarketToday today = new MarketToday(market);
        try {
            Terms terms = today.terms(PriceTerms.of(contract, item));
            return new PricePreview(Calculation.of(terms, consignment(contract, item, lot), today.quotations()), today.used());
        } catch (Unpriceable refusal) {
            throw told(refusal);
        }
    }

    private static Invalid told(Unpriceable refusal) {
        return new Invalid(refusal.problems().stream().map(problem -> new Problem(null, problem.key(), problem.arguments())).toList());
    }

    private static Consignment consignment(Contract contract, ContractItem item, ReferenceLot lot) {
        List<Assay> assays = lot.grades().entrySet().stream()
                .map(grade -> Assay.agreed(grade.getKey(), new Grade(grade.getValue(), grade.getKey().usualUnit()))).toList();
        WeighedLot weighed = new WeighedLot(contract.reference(), new Tonnes(lot.mass()), Tonnes.of("0"), new Percent(lot.moisture()), assays);
        return new Consignment(contract.reference(), item.form(), Optional.empty(), Optional.empty(), List.of(), BigDecimal.ZERO,
                new Stage.Final(BigDecimal.ZERO), List.of(weighed));
    }
}
