package dev.winnow.catalogue;

import dev.winnow.catalogue.vocabulary.Stated;
import java.net.URI;

/**
 * Whom to ask about a dataset.
 *
 * @param name vcard:fn, empty when unstated
 * @param email vcard:hasEmail, understood when it is a valid mail address, without "mailto:"
 * @param url vcard:hasURL
 * @param telephone vcard:hasTelephone, empty when unstated
 */
public record ContactPoint(String name, Stated<String> email, Stated<URI> url, String telephone) {}
