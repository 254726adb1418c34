package org.karvan.evaluation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

/** Stores {@link Score} as its figure; the column states precision and scale. */
@Converter(autoApply = true)
public class ScoreConverter implements AttributeConverter<Score, BigDecimal> {

    @Override
    public BigDecimal convertToDatabaseColumn(Score value) {
        return value == null ? null : value.points();
    }

    @Override
    public Score convertToEntityAttribute(BigDecimal column) {
        return column == null ? null : new Score(column);
    }
}
