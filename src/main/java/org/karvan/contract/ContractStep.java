package org.karvan.contract;

import static java.util.EnumSet.of;
import static org.karvan.contract.ContractGuard.AT_LAST_LEVEL;
import static org.karvan.contract.ContractGuard.BOTH_APPROVED;
import static org.karvan.contract.ContractGuard.BOTH_CLEARED;
import static org.karvan.contract.ContractGuard.CONDITIONS_MET;
import static org.karvan.contract.ContractGuard.DATES_SET;
import static org.karvan.contract.ContractGuard.EACH_ITEM_PRICED;
import static org.karvan.contract.ContractGuard.EFFECTIVE_DATE_REACHED;
import static org.karvan.contract.ContractGuard.END_DATE_PASSED;
import static org.karvan.contract.ContractGuard.HAS_CLAUSES;
import static org.karvan.contract.ContractGuard.HAS_INCOTERM;
import static org.karvan.contract.ContractGuard.HAS_ITEMS;
import static org.karvan.contract.ContractGuard.HOLDS_IT;
import static org.karvan.contract.ContractGuard.LONG_STOP_AHEAD;
import static org.karvan.contract.ContractGuard.LONG_STOP_PASSED;
import static org.karvan.contract.ContractGuard.NOTICE_HAS_RUN;
import static org.karvan.contract.ContractGuard.NOT_AT_LAST_LEVEL;
import static org.karvan.contract.ContractGuard.NOT_THE_DRAFTER;
import static org.karvan.contract.ContractGuard.NOT_TWICE;
import static org.karvan.contract.ContractGuard.OTHER_SIDE;
import static org.karvan.contract.ContractGuard.PRICE_TERMS_AGREE;
import static org.karvan.contract.ContractGuard.QUANTITIES_STATED;
import static org.karvan.contract.ContractGuard.REAUTHENTICATED;
import static org.karvan.contract.ContractGuard.SCHEDULE_ADDS_UP;
import static org.karvan.contract.ContractGuard.SHARE_STATED;
import static org.karvan.contract.ContractGuard.SUSPENSION_AGREED;
import static org.karvan.contract.ContractGuard.TABLE_COVERS_VALUE;
import static org.karvan.contract.ContractGuard.TEXT_INTACT;
import static org.karvan.contract.ContractGuard.TRIAL_IS_SMALL;
import static org.karvan.contract.ContractGuard.VALUE_KNOWN;
import static org.karvan.contract.ContractGuard.WITHIN_LIMIT;
import static org.karvan.contract.ContractState.ACCEPTANCE;
import static org.karvan.contract.ContractState.ACTIVE;
import static org.karvan.contract.ContractState.APPROVAL;
import static org.karvan.contract.ContractState.CANCELLED;
import static org.karvan.contract.ContractState.DRAFT;
import static org.karvan.contract.ContractState.EXPIRED;
import static org.karvan.contract.ContractState.HALF_SIGNED;
import static org.karvan.contract.ContractState.LAPSED;
import static org.karvan.contract.ContractState.LEGAL_REVIEW;
import static org.karvan.contract.ContractState.REJECTED;
import static org.karvan.contract.ContractState.SIGNATURE;
import static org.karvan.contract.ContractState.SIGNED;
import static org.karvan.contract.ContractState.SUSPENDED;
import static org.karvan.contract.ContractState.TERMINATED;
import static org.karvan.identity.Role.APPROVER;
import static org.karvan.identity.Role.BUYER_SIGNATORY;
import static org.karvan.identity.Role.CLOCK;
import static org.karvan.identity.Role.LEGAL;
import static org.karvan.identity.Role.OFFICER;
import static org.karvan.identity.Role.SUPPLIER_SIGNATORY;
import static org.karvan.workflow.By.by;

import org.karvan.workflow.Row;
import org.karvan.workflow.Step;

/** The life cycle of a contract. */
public enum ContractStep implements Step<Contract, ContractState> {
    //               from                 to            by              only if
    SUBMIT      (Row.<Contract, ContractState>row(of(DRAFT),           LEGAL_REVIEW, by(OFFICER),    HAS_ITEMS, QUANTITIES_STATED, SHARE_STATED, TRIAL_IS_SMALL,
                                                                        SCHEDULE_ADDS_UP, HAS_INCOTERM, EACH_ITEM_PRICED, PRICE_TERMS_AGREE,
                                                                        HAS_CLAUSES, DATES_SET, VALUE_KNOWN, TABLE_COVERS_VALUE)),
    CLEAR       (Row.<Contract, ContractState>row(of(LEGAL_REVIEW),    APPROVAL,     by(LEGAL),      NOT_THE_DRAFTER)),
    APPROVE     (Row.<Contract, ContractState>row(of(APPROVAL),        APPROVAL,     by(APPROVER),   NOT_AT_LAST_LEVEL, NOT_THE_DRAFTER, NOT_TWICE, WITHIN_LIMIT)),
    APPROVE_LAST(Row.<Contract, ContractState>row(of(APPROVAL),        ACCEPTANCE,   by(APPROVER),   AT_LAST_LEVEL, NOT_THE_DRAFTER, NOT_TWICE, WITHIN_LIMIT)),
    RETURN      (Row.<Contract, ContractState>row(of(LEGAL_REVIEW, APPROVAL, ACCEPTANCE),
                                          DRAFT,        by(LEGAL, APPROVER, SUPPLIER_SIGNATORY),
                                                                        HOLDS_IT).withReason()),
    ACCEPT      (Row.<Contract, ContractState>row(of(ACCEPTANCE),      SIGNATURE,    by(SUPPLIER_SIGNATORY), BOTH_APPROVED, BOTH_CLEARED, TEXT_INTACT)),
    DECLINE     (Row.<Contract, ContractState>row(of(ACCEPTANCE, SIGNATURE),
                                          REJECTED,     by(SUPPLIER_SIGNATORY)).withReason()),
    SIGN_FIRST  (Row.<Contract, ContractState>row(of(SIGNATURE),       HALF_SIGNED,  by(BUYER_SIGNATORY, SUPPLIER_SIGNATORY), REAUTHENTICATED, TEXT_INTACT)),
    SIGN_LAST   (Row.<Contract, ContractState>row(of(HALF_SIGNED),     SIGNED,       by(BUYER_SIGNATORY, SUPPLIER_SIGNATORY), OTHER_SIDE, REAUTHENTICATED, TEXT_INTACT)),
    TAKE_EFFECT (Row.<Contract, ContractState>row(of(SIGNED),          ACTIVE,       by(CLOCK),      EFFECTIVE_DATE_REACHED, LONG_STOP_AHEAD, CONDITIONS_MET, BOTH_APPROVED)),
    LAPSE       (Row.<Contract, ContractState>row(of(SIGNED),          LAPSED,       by(CLOCK),      LONG_STOP_PASSED)),
    SUSPEND     (Row.<Contract, ContractState>row(of(ACTIVE),          SUSPENDED,    by(OFFICER, SUPPLIER_SIGNATORY), SUSPENSION_AGREED)
                                                                        .withReason(SuspensionGround.class)),
    RESUME      (Row.<Contract, ContractState>row(of(SUSPENDED),       ACTIVE,       by(OFFICER, SUPPLIER_SIGNATORY)).withReason()),
    EXPIRE      (Row.<Contract, ContractState>row(of(ACTIVE, SUSPENDED), EXPIRED,    by(CLOCK),      END_DATE_PASSED)),
    TERMINATE   (Row.<Contract, ContractState>row(of(ACTIVE, SUSPENDED), TERMINATED, by(BUYER_SIGNATORY, SUPPLIER_SIGNATORY), NOTICE_HAS_RUN).withReason()),
    CANCEL      (Row.<Contract, ContractState>row(of(DRAFT, LEGAL_REVIEW, APPROVAL, ACCEPTANCE, SIGNATURE, HALF_SIGNED),
                                          CANCELLED,    by(APPROVER)).withReason());

    private final Row<Contract, ContractState> row;

    ContractStep(Row<Contract, ContractState> row) {
        this.row = row;
    }

    @Override
    public Row<Contract, ContractState> row() {
        return row;
    }
}
