package org.karvan.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.karvan.identity.Role;
import org.karvan.notification.Audience;
import org.karvan.notification.Recipient;
import org.karvan.workflow.StepTaken;

/** Who is told about the steps of a contract: whose turn it is now, and both sides when it begins or ends. */
@ApplicationScoped
class ContractAudience implements Audience {

    @Override
    public Collection<Recipient> concernedBy(StepTaken taken) {
        if (!(taken.thing() instanceof Contract contract) || !(taken.step() instanceof ContractStep step)) {
            return List.of();
        }
        Recipient drafter = new Recipient(contract.draftedBy());
        Recipient signsForBuyer = Recipient.holders(contract.buyerId(), Role.BUYER_SIGNATORY);
        Recipient signsForSupplier = Recipient.holders(contract.supplierId(), Role.SUPPLIER_SIGNATORY);
        return switch (step) {
            case SUBMIT -> List.of(Recipient.holders(contract.buyerId(), Role.LEGAL));
            case CLEAR, APPROVE -> List.of(Recipient.holders(contract.buyerId(), Role.APPROVER));
            case APPROVE_LAST -> List.of(drafter, signsForSupplier);
            case RETURN -> List.of(drafter);
            case CANCEL -> contract.offeredAt() == null ? List.of(drafter) : List.of(drafter, signsForSupplier);
            case ACCEPT, SIGN_FIRST -> List.of(drafter, signsForBuyer, signsForSupplier);
            case DECLINE -> List.of(drafter, Recipient.holders(contract.buyerId(), Role.APPROVER));
            case SIGN_LAST, TAKE_EFFECT, LAPSE, SUSPEND, RESUME, EXPIRE, TERMINATE -> List.of(drafter, signsForBuyer, signsForSupplier,
                    Recipient.holders(contract.buyerId(), Role.OFFICER));
        };
    }

    @Override
    public String pathTo(StepTaken taken) {
        return path(taken.thing().reference());
    }

    /** The page of a contract. */
    static String path(String reference) {
        return "/contract/contract.xhtml?reference=" + reference;
    }
}
