package dev.winnow.catalogue;

import dev.winnow.catalogue.vocabulary.Stated;
import java.net.URI;

/**
 * A service that gives access to a distribution (dcat:accessService).
 *
 * @param id its own IRI, empty when it has none
 * @param title dct:title
 * @param endpointUrl dcat:endpointURL
 * @param endpointDescription dcat:endpointDescription, for example an OpenAPI file's address
 */
public record DataService(
    String id, Texts title, Stated<URI> endpointUrl, Stated<URI> endpointDescription) {}
