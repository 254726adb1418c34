package org.karvan.delivery;

import static java.util.EnumSet.of;
import static org.karvan.delivery.AssayExchangeGuard.BEFORE_THE_DAY;
import static org.karvan.delivery.AssayExchangeGuard.BEYOND_SPLITTING;
import static org.karvan.delivery.AssayExchangeGuard.DAY_HAS_COME;
import static org.karvan.delivery.AssayExchangeGuard.OTHER_SIDE_IN;
import static org.karvan.delivery.AssayExchangeGuard.UMPIRE_STILL_ACCREDITED;
import static org.karvan.delivery.AssayExchangeGuard.WITHIN_SPLITTING;
import static org.karvan.delivery.AssayExchangeState.AGREED;
import static org.karvan.delivery.AssayExchangeState.AWAITED;
import static org.karvan.delivery.AssayExchangeState.EXCHANGED;
import static org.karvan.delivery.AssayExchangeState.ONE_IN;
import static org.karvan.delivery.AssayExchangeState.UMPIRE;
import static org.karvan.delivery.AssayExchangeState.VOID;
import static org.karvan.identity.Role.ANALYST;
import static org.karvan.identity.Role.CLOCK;
import static org.karvan.identity.Role.LOGISTICS;
import static org.karvan.identity.Role.OPERATIONS;
import static org.karvan.workflow.By.by;
import static org.karvan.workflow.By.via;

import org.karvan.workflow.Row;
import org.karvan.workflow.Step;

/** The life cycle of the exchange of one assay: one element in one ore lot of a delivery. */
public enum AssayExchangeStep implements Step<AssayExchange, AssayExchangeState> {
    //           from                            to         by                          only if
    ENTER_FIRST (Row.<AssayExchange, AssayExchangeState>row(of(AWAITED),   ONE_IN,    by(OPERATIONS, LOGISTICS), BEFORE_THE_DAY)),
    ENTER_SECOND(Row.<AssayExchange, AssayExchangeState>row(of(ONE_IN),    EXCHANGED, by(OPERATIONS, LOGISTICS), OTHER_SIDE_IN, BEFORE_THE_DAY)),
    PROLONG     (Row.<AssayExchange, AssayExchangeState>row(of(AWAITED),   AWAITED,   by(CLOCK),                 DAY_HAS_COME)),
    STAND       (Row.<AssayExchange, AssayExchangeState>row(of(ONE_IN),    AGREED,    by(CLOCK),                 DAY_HAS_COME)),
    SPLIT       (Row.<AssayExchange, AssayExchangeState>row(of(EXCHANGED), AGREED,    via("ENTER_SECOND"),       WITHIN_SPLITTING)),
    CALL_UMPIRE (Row.<AssayExchange, AssayExchangeState>row(of(EXCHANGED), UMPIRE,    via("ENTER_SECOND"),       BEYOND_SPLITTING)),
    DECIDE      (Row.<AssayExchange, AssayExchangeState>row(of(UMPIRE),    AGREED,    by(ANALYST),               UMPIRE_STILL_ACCREDITED)),
    VOID_ASSAY  (Row.<AssayExchange, AssayExchangeState>row(of(AWAITED, ONE_IN, UMPIRE), VOID, via("REJECT")));

    private final Row<AssayExchange, AssayExchangeState> row;

    AssayExchangeStep(Row<AssayExchange, AssayExchangeState> row) {
        this.row = row;
    }

    @Override
    public Row<AssayExchange, AssayExchangeState> row() {
        return row;
    }
}
