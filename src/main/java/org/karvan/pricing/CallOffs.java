package org.karvan.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.karvan.platform.value.Percent;
import org.karvan.pricing.Unpriceable.Fault;

/**
 * What was called off of an agreed quantity; all together stay within the quantity and its tolerance.
 *
 * @param number of the clause of the quantity
 * @param quantity agreed, in dry metric tonnes
 * @param tolerance by which it may be exceeded
 * @param taken each call-off, in dry metric tonnes
 */
public record CallOffs(String number, BigDecimal quantity, Percent tolerance, List<BigDecimal> taken) {

    public CallOffs {
        taken = List.copyOf(taken);
        Unpriceable.unless(quantity.signum() > 0, number, Fault.NOT_POSITIVE, quantity);
        taken.forEach(tonnes -> Unpriceable.unless(tonnes.signum() > 0, number, Fault.NOT_POSITIVE, tonnes));
        BigDecimal most = quantity.add(Figures.share(quantity, tolerance));
        BigDecimal sum = sum(taken);
        Unpriceable.unless(sum.compareTo(most) <= 0, number, Fault.OVER_TOLERANCE, sum, most);
    }

    /** All that was called off. */
    public BigDecimal sum() {
        return sum(taken);
    }

    /** With one more. @throws Unpriceable when that were more than quantity and tolerance */
    public CallOffs with(BigDecimal tonnes) {
        List<BigDecimal> more = new ArrayList<>(taken);
        more.add(tonnes);
        return new CallOffs(number, quantity, tolerance, more);
    }

    private static BigDecimal sum(List<BigDecimal> taken) {
        return taken.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
