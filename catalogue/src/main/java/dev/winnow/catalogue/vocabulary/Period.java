package dev.winnow.catalogue.vocabulary;

/**
 * A period of time that data is about (dct:temporal); an open end is stated as nothing.
 *
 * @param start the first moment
 * @param end the last moment
 */
public record Period(Stated<Moment> start, Stated<Moment> end) {}
