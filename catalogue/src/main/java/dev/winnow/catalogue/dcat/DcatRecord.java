package dev.winnow.catalogue.dcat;

/**
 * One dataset cut out of a page, with everything it reaches there.
 *
 * @param sourceId the dataset's own IRI; of a blank node its identifier, else its landing page,
 *     else a digest of its title and addresses
 * @param ntriples sorted N-Triples in UTF-8 with canonical blank node labels, so that equal content
 *     has equal bytes whatever the syntax was; a dataset that is a blank node is labelled {@code
 *     _:dataset}
 * @param context what reading needs from around the dataset, in the same form
 */
public record DcatRecord(String sourceId, byte[] ntriples, byte[] context) {}
