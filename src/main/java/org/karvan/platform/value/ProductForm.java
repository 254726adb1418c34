package org.karvan.platform.value;

/** In which form a mineral is sold. */
public enum ProductForm {
    ORE,
    CONCENTRATE,
    OXIDE,
    METAL
}
