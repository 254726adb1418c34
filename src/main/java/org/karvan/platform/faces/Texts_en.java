package org.karvan.platform.faces;

/**
 * Every English text by the name of its language: without it a server whose own language is Urdu would answer English
 * readers in Urdu.
 */
public class Texts_en extends Texts {
}
