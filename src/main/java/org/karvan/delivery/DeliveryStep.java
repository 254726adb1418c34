package org.karvan.delivery;

import static java.util.EnumSet.of;
import static org.karvan.delivery.DeliveryGuard.ASSAYS_FINAL;
import static org.karvan.delivery.DeliveryGuard.BEYOND_A_LIMIT;
import static org.karvan.delivery.DeliveryGuard.CONTRACT_IN_FORCE;
import static org.karvan.delivery.DeliveryGuard.EACH_LOT_LANDED;
import static org.karvan.delivery.DeliveryGuard.EACH_LOT_LOADED;
import static org.karvan.delivery.DeliveryGuard.GATE_GREEN;
import static org.karvan.delivery.DeliveryGuard.HAS_LOTS;
import static org.karvan.delivery.DeliveryGuard.LOADING_SHOWN;
import static org.karvan.delivery.DeliveryGuard.LOTS_FREE;
import static org.karvan.delivery.DeliveryGuard.PAPERS_COMPLETE;
import static org.karvan.delivery.DeliveryGuard.SAMPLING_REPORTED;
import static org.karvan.delivery.DeliveryGuard.UMPIRE_ACCREDITED;
import static org.karvan.delivery.DeliveryGuard.WITHIN_LIMITS;
import static org.karvan.delivery.DeliveryGuard.WITHIN_SCHEDULE;
import static org.karvan.delivery.DeliveryGuard.WITHIN_TERM;
import static org.karvan.delivery.DeliveryState.ACCEPTED;
import static org.karvan.delivery.DeliveryState.AGREED;
import static org.karvan.delivery.DeliveryState.ARRIVED;
import static org.karvan.delivery.DeliveryState.CANCELLED;
import static org.karvan.delivery.DeliveryState.IN_TRANSIT;
import static org.karvan.delivery.DeliveryState.LOADED;
import static org.karvan.delivery.DeliveryState.NOMINATED;
import static org.karvan.delivery.DeliveryState.PLANNED;
import static org.karvan.delivery.DeliveryState.REJECTED;
import static org.karvan.delivery.DeliveryState.SAMPLED;
import static org.karvan.identity.Role.LOGISTICS;
import static org.karvan.identity.Role.OPERATIONS;
import static org.karvan.workflow.By.by;

import org.karvan.workflow.Row;
import org.karvan.workflow.Step;

/** The life cycle of a delivery. */
public enum DeliveryStep implements Step<Delivery, DeliveryState> {
    //               from            to          by              only if
    NOMINATE         (Row.<Delivery, DeliveryState>row(of(PLANNED),    NOMINATED,  by(OPERATIONS), CONTRACT_IN_FORCE, HAS_LOTS, WITHIN_TERM, WITHIN_SCHEDULE,
                                                                                         LOTS_FREE, GATE_GREEN, UMPIRE_ACCREDITED)),
    ACCEPT_NOMINATION(Row.<Delivery, DeliveryState>row(of(NOMINATED),  AGREED,     by(LOGISTICS),  CONTRACT_IN_FORCE)),
    RETURN           (Row.<Delivery, DeliveryState>row(of(NOMINATED),  PLANNED,    by(LOGISTICS)).withReason()),
    LOAD             (Row.<Delivery, DeliveryState>row(of(AGREED),     LOADED,     by(OPERATIONS), EACH_LOT_LOADED, LOADING_SHOWN, GATE_GREEN)),
    DISPATCH         (Row.<Delivery, DeliveryState>row(of(LOADED),     IN_TRANSIT, by(OPERATIONS), PAPERS_COMPLETE, GATE_GREEN)),
    ARRIVE           (Row.<Delivery, DeliveryState>row(of(IN_TRANSIT), ARRIVED,    by(LOGISTICS))),
    SAMPLE           (Row.<Delivery, DeliveryState>row(of(ARRIVED),    SAMPLED,    by(LOGISTICS),  EACH_LOT_LANDED, SAMPLING_REPORTED)),
    ACCEPT           (Row.<Delivery, DeliveryState>row(of(SAMPLED),    ACCEPTED,   by(LOGISTICS),  ASSAYS_FINAL, WITHIN_LIMITS)),
    REJECT           (Row.<Delivery, DeliveryState>row(of(SAMPLED),    REJECTED,   by(LOGISTICS),  BEYOND_A_LIMIT).withReason()),
    CANCEL           (Row.<Delivery, DeliveryState>row(of(PLANNED, NOMINATED, AGREED),
                                                       CANCELLED,  by(OPERATIONS, LOGISTICS)).withReason());

    private final Row<Delivery, DeliveryState> row;

    DeliveryStep(Row<Delivery, DeliveryState> row) {
        this.row = row;
    }

    @Override
    public Row<Delivery, DeliveryState> row() {
        return row;
    }
}
