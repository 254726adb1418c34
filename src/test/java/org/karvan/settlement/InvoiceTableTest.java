package org.karvan.settlement;

import static org.karvan.contract.ContractFixtures.person;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.karvan.contract.ContractFixtures;
import org.karvan.delivery.DeliveryState;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.workflow.Situation;
import org.karvan.workflow.Step;
import org.karvan.workflow.TableTest;

/** The life of an invoice, row by row. */
class InvoiceTableTest extends TableTest<Invoice, InvoiceState> {

    @Override
    protected Step<Invoice, InvoiceState>[] table() {
        return InvoiceStep.values();
    }

    @Override
    protected Invoice thingIn(InvoiceState state) {
        Invoice invoice = SettlementFixtures.invoice(InvoiceKind.FINAL, SettlementFixtures.finalOrder(BigDecimal.TEN));
        if (state != InvoiceState.DRAFT) {
            invoice.enter(state, Situation.of(SettlementFixtures.SELLER, ContractFixtures.NOON));
        }
        return invoice;
    }

    @Override
    protected Set<InvoiceState> ends() {
        return EnumSet.of(InvoiceState.APPROVED, InvoiceState.VOID);
    }

    @Override
    protected Actor own(Role role) {
        return role.isOf(Side.SUPPLIER) ? person(350L, "Somebody", ContractFixtures.SUPPLIER, Side.SUPPLIER, role)
                : person(150L, "Somebody", ContractFixtures.BUYER, Side.BUYER, role);
    }

    @Override
    protected Actor foreign(Role role) {
        return person(950L, "Stranger", 95L, role.isOf(Side.SUPPLIER) ? Side.SUPPLIER : Side.BUYER, role);
    }

    @Override
    protected Situation by(Actor actor) {
        return Situation.of(actor, ContractFixtures.NOON).knowing(new InvoiceFacts(DeliveryState.ACCEPTED, BigDecimal.TEN, false));
    }

    private static UnaryOperator<Situation> known(DeliveryState state, BigDecimal provisional, boolean isOpen) {
        return situation -> situation.knowing(new InvoiceFacts(state, provisional, isOpen));
    }

    @Override
    protected void rows() {
        row(InvoiceStep.ISSUE).by(Role.SUPPLIER_FINANCE)
                .refusesOther(InvoiceGuard.LOADED_AND_OPEN,
                        () -> SettlementFixtures.invoice(InvoiceKind.PROVISIONAL, SettlementFixtures.provisionalOrder("85")))
                .refusesWhen(InvoiceGuard.DELIVERY_ACCEPTED, known(DeliveryState.SAMPLED, BigDecimal.TEN, false))
                .refusesWhen(InvoiceGuard.PROVISIONAL_ANSWERED, known(DeliveryState.ACCEPTED, BigDecimal.TEN, true))
                .refusesWhen(InvoiceGuard.PROVISIONAL_TAKEN_OFF, known(DeliveryState.ACCEPTED, BigDecimal.ONE, false));
        row(InvoiceStep.APPROVE).by(Role.BUYER_FINANCE);
        row(InvoiceStep.VOID).by(Role.SUPPLIER_FINANCE).withReason();
    }
}
