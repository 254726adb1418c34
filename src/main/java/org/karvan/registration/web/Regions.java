package org.karvan.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.karvan.platform.faces.Reader;
import org.karvan.platform.faces.Words;
import org.karvan.registration.Countries;
import org.karvan.registration.Province;

/** The names of countries and provinces in the reader's language. */
@RequestScoped
public class Regions {

    @Inject
    private Reader reader;

    @Inject
    private Words words;

    /** The countries from which one can choose. */
    List<SelectItem> countries() {
        return Countries.all().stream().map(code -> new SelectItem(code, country(code))).toList();
    }

    /** The provinces from which one can choose. */
    List<SelectItem> provinces() {
        return Arrays.stream(Province.values()).map(province -> new SelectItem(province.name(), words.of(province))).toList();
    }

    /** The name of a country; empty for none. */
    String country(String code) {
        return code == null ? "" : new Locale.Builder().setRegion(code).build().getDisplayCountry(reader.getLocale());
    }

    /** A province by its name in the reader's language, any other region as it was told. */
    String region(String region) {
        return Arrays.stream(Province.values())
                .filter(province -> province.name().equals(region))
                .findFirst()
                .map(words::of)
                .orElse(region == null ? "" : region);
    }
}
