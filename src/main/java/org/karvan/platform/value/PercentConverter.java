package org.karvan.platform.value;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

/** Stores {@link Percent} as its figure; the column states precision and scale. */
@Converter(autoApply = true)
public class PercentConverter implements AttributeConverter<Percent, BigDecimal> {

    @Override
    public BigDecimal convertToDatabaseColumn(Percent value) {
        return value == null ? null : value.value();
    }

    @Override
    public Percent convertToEntityAttribute(BigDecimal column) {
        return column == null ? null : new Percent(column);
    }
}
