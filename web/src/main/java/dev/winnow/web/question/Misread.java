package dev.winnow.web.question;

/**
 * A parameter of an address that could not be understood.
 *
 * @param parameter its name
 * @param value what it said
 * @param remedy what may stand there instead, as a sentence
 */
public record Misread(String parameter, String value, String remedy) {}
