package org.karvan.platform.value;

/** The key under which the bundles hold the text of an enum constant: {@code TenderState.DRAFT}. */
public final class TextKey {

    private TextKey() {
    }

    /** The key of this constant. */
    public static String of(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }
}
