package org.karvan.contract;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.karvan.audit.PortalKey;
import org.karvan.identity.Actor;
import org.karvan.identity.Side;

/** Makes the sheet of a contract for one reader. */
@Dependent
class ContractView {

    @Inject
    private FrozenTexts texts;

    @Inject
    private PortalKey key;

    /** The contract for this reader, who may see it. */
    ContractSheet of(Contract contract, Actor reader) {
        return new ContractSheet(contract, contract.bargain().items(), contract.bargain().schedule(), contract.bargain().priceClauses(), contract.clauses(),
                contract.conditions(), levels(contract), signatures(contract), texts.isIntact(contract), sideOf(reader, contract));
    }

    private static List<ContractSheet.LevelRow> levels(Contract contract) {
        List<ContractApproval> approvals = contract.approvals();
        List<ApprovalLevel> levels = contract.levels();
        return IntStream.range(0, levels.size())
                .mapToObj(i -> new ContractSheet.LevelRow(levels.get(i).number(), levels.get(i).upToUsd(),
                        i < approvals.size() ? approvals.get(i) : null,
                        contract.state() == ContractState.APPROVAL && i == approvals.size()))
                .toList();
    }

    private List<ContractSheet.SignatureRow> signatures(Contract contract) {
        return contract.signatures().stream()
                .map(signature -> new ContractSheet.SignatureRow(
                        signature, SignatureStatement.isGenuine(contract, signature, key.publicKey())))
                .toList();
    }

    private static Side sideOf(Actor reader, Contract contract) {
        if (reader.isOf(contract.buyerId())) {
            return Side.BUYER;
        }
        return reader.isOf(contract.supplierId()) ? Side.SUPPLIER : null;
    }
}
