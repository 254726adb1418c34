package org.karvan.platform.value;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

/** Stores {@link Tonnes} as its figure; the column states precision and scale. */
@Converter(autoApply = true)
public class TonnesConverter implements AttributeConverter<Tonnes, BigDecimal> {

    @Override
    public BigDecimal convertToDatabaseColumn(Tonnes value) {
        return value == null ? null : value.value();
    }

    @Override
    public Tonnes convertToEntityAttribute(BigDecimal column) {
        return column == null ? null : new Tonnes(column);
    }
}
