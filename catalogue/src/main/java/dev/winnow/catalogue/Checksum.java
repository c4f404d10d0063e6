package dev.winnow.catalogue;

/**
 * A file's checksum as stated.
 *
 * @param algorithm for example "sha256", lower case, empty when unstated
 * @param value the digits as stated
 */
public record Checksum(String algorithm, String value) {}
