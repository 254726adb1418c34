package org.karvan.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a part of a step counts. */
public enum StepCounting {
    /** Each part in proportion. */
    PRO_RATA {
        @Override
        BigDecimal count(BigDecimal steps) {
            return steps;
        }
    },
    /** A step that has begun counts as a whole one. */
    WHOLE_STEPS_UP {
        @Override
        BigDecimal count(BigDecimal steps) {
            return steps.setScale(0, RoundingMode.CEILING);
        }
    },
    /** Only full steps count. */
    WHOLE_STEPS_DOWN {
        @Override
        BigDecimal count(BigDecimal steps) {
            return steps.setScale(0, RoundingMode.FLOOR);
        }
    };

    /** How many steps are charged. */
    abstract BigDecimal count(BigDecimal steps);
}
