package org.karvan.pricing;

import java.math.BigDecimal;

/**
 * One element that is paid for.
 *
 * @param assay the final grade of the whole consignment
 * @param payable the part that is paid for
 * @param contained the metal that is there, in its unit
 * @param content the metal that is paid for
 * @param unit in what both are counted
 * @param indexPrice the price of one unit before floor, cap, participation and percentage
 * @param price the price that is paid
 */
public record MetalValue(AssayElement element, Grade assay, Grade payable, BigDecimal contained, BigDecimal content, ContentUnit unit,
                         BigDecimal indexPrice, BigDecimal price) {

    /** What the metal that is there would be worth at the index, not rounded. */
    public BigDecimal containedValue() {
        return contained.multiply(indexPrice);
    }

    /** What of that is lost because not all metal is paid for, not rounded. */
    public BigDecimal unpaidMetal() {
        return contained.subtract(content).multiply(indexPrice);
    }

    /** What of the rest is lost because not the whole index is paid, not rounded; negative for a premium. */
    public BigDecimal priceDiscount() {
        return content.multiply(indexPrice.subtract(price));
    }
}
